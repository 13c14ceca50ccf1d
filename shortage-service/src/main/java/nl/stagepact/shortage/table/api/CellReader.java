package nl.stagepact.shortage.table.api;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.servicekit.table.SheetDates;
import nl.stagepact.shortage.table.domain.Fault;

/** Parses cells of text. Ambiguous ones are rejected instead of guessed. */
public final class CellReader {

    /** 1.000 is a thousand in a Dutch spreadsheet and one in an English one; 1,000 the other way around. */
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([.,' ][0-9]{3})+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]*[.,][0-9]+");

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})(?:-([0-9]{1,2}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2})[-/ ]([0-9]{4})");
    /** Dutch Excel writes a month typed into a date cell as the first day of it. */
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-.]([0-9]{1,2})[-.]([0-9]{4})");
    private static final Pattern WITH_SLASHES = Pattern.compile("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}");
    private static final Pattern NAMED = Pattern.compile("(?:0?1[- ])?([a-z]+)\\.?[- ']+([0-9]{2}|[0-9]{4})");

    private CellReader() {
    }

    /** @param value meaningful while {@code fault} is null */
    public record Number(int value, @Nullable Fault fault) {
    }

    /** @param value null when there is a fault */
    record Month(@Nullable YearMonth value, @Nullable Fault fault) {
    }

    public static Number number(int line, String field, String text, int max) {
        int value = whole(text);
        if (value >= 0 && value <= max) {
            return new Number(value, null);
        }
        return new Number(0, Fault.of(line, field, faultOfNumber(text), field, Excerpt.of(text), max));
    }

    /**
     * Hand-written: twice as fast as a pattern. @return -1 for any other text, and for ten digits or more
     */
    private static int whole(String text) {
        int length = text.length();
        if (length == 0 || length > 9 || length > 1 && text.charAt(0) == '0') {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static String faultOfNumber(String text) {
        if (GROUPED.matcher(text).matches()) {
            return "ambiguous_number";
        }
        if (text.matches("-[0-9]+") || text.matches("[1-9][0-9]*")) {
            return "count_out_of_range";
        }
        return DECIMAL.matcher(text).matches() ? "not_a_whole_number" : "not_a_number";
    }

    /** @param sheet whether to accept the notations of Dutch spreadsheets in addition to YYYY-MM */
    static Month month(int line, String field, String text, boolean sheet) {
        Optional<YearMonth> month = Optional.empty();
        String fault = "not_a_month";
        try {
            Matcher iso = YEAR_FIRST.matcher(text);
            if (iso.matches() && (sheet || iso.group(3) == null && text.length() == 7)) {
                month = firstOfMonth(iso.group(3), iso.group(2), iso.group(1));
                fault = "day_in_month";
            } else if (sheet) {
                month = ofSheet(text.toLowerCase(Locale.ROOT));
                fault = SheetDates.isAmbiguous(text) ? "ambiguous_month"
                        : SheetDates.day(text).isPresent() ? "day_in_month" : fault;
            }
        } catch (DateTimeException e) {
            fault = "not_a_month"; // month 13
        }
        return month.isPresent() ? new Month(month.get(), null)
                : new Month(null, Fault.of(line, field, fault, field, Excerpt.of(text)));
    }

    private static Optional<YearMonth> ofSheet(String text) {
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return firstOfMonth(null, monthFirst.group(1), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return firstOfMonth(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
        }
        if (WITH_SLASHES.matcher(text).matches()) {
            return SheetDates.day(text).filter(day -> day.getDayOfMonth() == 1).map(YearMonth::from);
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            String year = named.group(2).length() == 2 ? "20" + named.group(2) : named.group(2);
            return SheetDates.monthOf(named.group(1)).flatMap(month -> firstOfMonth(null, month.toString(), year));
        }
        return Optional.empty();
    }

    /** Empty for a day other than the first, which is a day instead of a month. */
    private static Optional<YearMonth> firstOfMonth(@Nullable String day, String month, String year) {
        YearMonth read = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        return day == null || Integer.parseInt(day) == 1 ? Optional.of(read) : Optional.empty();
    }
}
