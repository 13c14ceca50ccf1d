package nl.stagepact.placement.source.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.placement.vacancy.domain.Compensation;

/**
 * Pay of a JobPosting. A vacancy holds one exact amount in euros per day or per month; any other pay is left out and told,
 * because it must not stop a vacancy.
 */
final class PostingPay {

    private static final String FIELD = "baseSalary";
    private static final String VALUE = "value";
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private PostingPay() {
    }

    static void read(OfferDraft draft, JsonNode posting) {
        JsonNode salary = LinkedValue.of(posting, FIELD);
        if (salary.isMissingNode()) {
            return;
        }
        JsonNode value = salary.isObject() ? LinkedValue.of(salary, VALUE) : salary;
        JsonNode quantity = value.isObject() ? value : salary;
        List<PostingAmount> amounts = Stream.of(value.isObject() ? LinkedValue.of(value, VALUE) : value,
                LinkedValue.of(quantity, "minValue"), LinkedValue.of(quantity, "maxValue"))
                .filter(each -> !each.isMissingNode())
                .map(PostingAmount::of).toList();
        boolean isOpen = quantity.hasNonNull("minValue") != quantity.hasNonNull("maxValue");
        String unit = word(LinkedValue.of(quantity, "unitText"), LinkedValue.of(quantity, "unitCode"),
                LinkedValue.of(salary, "unitText"));
        String currency = word(LinkedValue.of(salary, "currency"), LinkedValue.of(quantity, "currency"),
                LinkedValue.of(posting, "salaryCurrency"));
        read(draft, amounts, isOpen, unit, currency);
    }

    private static void read(OfferDraft draft, List<PostingAmount> amounts, boolean isOpen, String unit, String currency) {
        Set<BigDecimal> euros = amounts.stream().flatMap(each -> Stream.ofNullable(each.value()))
                .map(BigDecimal::stripTrailingZeros).collect(Collectors.toSet());
        if (amounts.stream().anyMatch(PostingAmount::isAmbiguous)) {
            draft.notice("pay_ambiguous", FIELD);
        } else if (amounts.isEmpty() || amounts.stream().anyMatch(each -> each.value() == null)) {
            draft.notice("pay_unreadable", FIELD);
        } else if (euros.size() > 1 || isOpen && amounts.size() == 1) {
            draft.notice("pay_range", FIELD);
        } else if (euros.contains(BigDecimal.ZERO)) {
            return;
        } else if (!currency.equals("EUR") && !currency.equals("€")) {
            draft.notice("pay_not_in_euros", FIELD);
        } else {
            keep(draft, euros.iterator().next(), unit);
        }
    }

    /** Units are texts of schema.org, codes of UN/CEFACT, or words that sites write. */
    private static void keep(OfferDraft draft, BigDecimal euros, String unit) {
        switch (unit.replaceFirst("^PER[ _-]", "")) {
            case "DAY", "DAILY", "DAG" -> keep(draft, "perDayCents", euros, Compensation.MOST_PER_DAY_CENTS);
            case "MONTH", "MON", "MONTHLY", "MAAND" -> keep(draft, "perMonthCents", euros, Compensation.MOST_PER_MONTH_CENTS);
            case "YEAR", "ANN", "YEARLY", "ANNUAL", "JAAR" -> {
                keep(draft, "perMonthCents", euros.divide(MONTHS, 2, RoundingMode.HALF_UP), Compensation.MOST_PER_MONTH_CENTS);
                draft.notice("pay_of_a_year", FIELD);
            }
            default -> draft.notice("pay_per_other_period", FIELD);
        }
    }

    private static void keep(OfferDraft draft, String name, BigDecimal euros, int most) {
        BigDecimal cents = euros.movePointRight(2).stripTrailingZeros();
        if (cents.compareTo(BigDecimal.valueOf(most)) > 0) {
            draft.notice("pay_too_high", FIELD);
        } else if (cents.scale() > 0) {
            draft.notice("pay_unreadable", FIELD);
        } else {
            draft.putCompensation(name, cents.intValueExact());
        }
    }

    private static String word(JsonNode... candidates) {
        return Stream.of(candidates).filter(JsonNode::isTextual)
                .map(each -> LinkedValue.term(each.textValue()).toUpperCase(Locale.ROOT)).filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
