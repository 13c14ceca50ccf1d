package nl.stagepact.servicekit.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.stagepact.servicekit.clock.DutchCalendar;

/** Days and months as Dutch and English spreadsheets write them. */
public final class SheetDates {

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})([-./])([0-9]{1,2})\\2([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern
            .compile("([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})(?:[ T]00:00(?::00)?)?");
    private static final Pattern NAMED = Pattern.compile("([0-9]{1,2})[- ]+([a-z]{3,9})\\.?[- ']+([0-9]{2}|[0-9]{4})");
    /** Full and short names in Dutch and English; the short ones of both languages begin the full ones, but for mrt. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("januari", 1),
            Map.entry("january", 1), Map.entry("feb", 2), Map.entry("februari", 2), Map.entry("february", 2),
            Map.entry("mrt", 3),
            Map.entry("maart", 3), Map.entry("mar", 3), Map.entry("march", 3), Map.entry("apr", 4), Map.entry("april", 4),
            Map.entry("mei", 5), Map.entry("may", 5), Map.entry("jun", 6), Map.entry("juni", 6), Map.entry("june", 6),
            Map.entry("jul", 7), Map.entry("juli", 7), Map.entry("july", 7), Map.entry("aug", 8), Map.entry("augustus", 8),
            Map.entry("august", 8), Map.entry("sep", 9), Map.entry("sept", 9), Map.entry("september", 9), Map.entry("okt", 10),
            Map.entry("oktober", 10), Map.entry("oct", 10), Map.entry("october", 10), Map.entry("nov", 11),
            Map.entry("november", 11), Map.entry("dec", 12), Map.entry("december", 12));
    private static final int MONTHS_IN_YEAR = 12;
    private static final int CENTURY = 2_000;

    private SheetDates() {
    }

    /** @return 1 to 12; empty for what is no name of a month in Dutch or English */
    public static Optional<Integer> monthOf(String name) {
        return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * @return the day; empty for what is no day, and for a text with slashes that an English reader would take for another day
     */
    public static Optional<LocalDate> day(String text) {
        Optional<LocalDate> plain = DutchCalendar.day(text);
        if (plain.isPresent()) {
            return plain;
        }
        try {
            return written(text.toLowerCase(Locale.ROOT)).flatMap(day -> DutchCalendar.day(day.toString()));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 February
        }
    }

    /** Whether a text means one day to a Dutch reader and another to an English one. */
    public static boolean isAmbiguous(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() && dayFirst.group(2).equals("/") && number(dayFirst.group(1)) <= MONTHS_IN_YEAR
                && number(dayFirst.group(3)) <= MONTHS_IN_YEAR && number(dayFirst.group(1)) != number(dayFirst.group(3));
    }

    private static Optional<LocalDate> written(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional
                    .of(LocalDate.of(number(yearFirst.group(1)), number(yearFirst.group(2)), number(yearFirst.group(3))));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            int day = number(dayFirst.group(1));
            int month = number(dayFirst.group(3));
            boolean isEnglish = dayFirst.group(2).equals("/") && month > MONTHS_IN_YEAR;
            return isAmbiguous(text) ? Optional.empty()
                    : Optional.of(LocalDate.of(number(dayFirst.group(4)), isEnglish ? day : month, isEnglish ? month : day));
        }
        Matcher named = NAMED.matcher(text);
        return named.matches()
                ? monthOf(named.group(2)).map(month -> LocalDate.of(year(named.group(3)), month, number(named.group(1))))
                : Optional.empty();
    }

    /** Two digits are of this century. */
    private static int year(String digits) {
        return digits.length() == 2 ? CENTURY + number(digits) : number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
