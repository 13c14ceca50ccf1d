package nl.stagepact.placement.source.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.placement.vacancy.domain.PayUnit;

/**
 * Pay of a JobPosting: an amount or a range in euros, kept with its unit and never converted. Any other pay is left out and
 * told, because it must not stop a vacancy.
 */
final class PostingPay {

    private static final String FIELD = "baseSalary";
    private static final String VALUE = "value";

    private PostingPay() {
    }

    static void read(OfferDraft draft, JsonNode posting) {
        JsonNode salary = LinkedValue.of(posting, FIELD);
        if (salary.isMissingNode()) {
            return;
        }
        JsonNode value = salary.isObject() ? LinkedValue.of(salary, VALUE) : salary;
        JsonNode quantity = value.isObject() ? value : salary;
        Amounts amounts = new Amounts(amount(value.isObject() ? LinkedValue.of(value, VALUE) : value),
                amount(LinkedValue.of(quantity, "minValue")), amount(LinkedValue.of(quantity, "maxValue")));
        String unit = word(LinkedValue.of(quantity, "unitText"), LinkedValue.of(quantity, "unitCode"),
                LinkedValue.of(salary, "unitText"));
        String currency = word(LinkedValue.of(salary, "currency"), LinkedValue.of(quantity, "currency"),
                LinkedValue.of(posting, "salaryCurrency"));
        read(draft, amounts, unit, currency);
    }

    /** @param one amount; @param min of a range; @param max of a range; null where it does not say */
    private record Amounts(@Nullable PostingAmount one, @Nullable PostingAmount min, @Nullable PostingAmount max) {

        List<PostingAmount> all() {
            return Stream.of(one, min, max).filter(Objects::nonNull).toList();
        }

        @Nullable
        BigDecimal least() {
            return cents(min == null ? one : min);
        }

        @Nullable
        BigDecimal most() {
            return cents(max == null ? one : max);
        }

        boolean isContradictory() {
            return isAbove(least(), most()) || one != null && (isAbove(cents(one), least()) || isAbove(most(), cents(one)));
        }

        private static boolean isAbove(@Nullable BigDecimal amount, @Nullable BigDecimal limit) {
            return amount != null && limit != null && amount.compareTo(limit) > 0;
        }

        private static @Nullable BigDecimal cents(@Nullable PostingAmount amount) {
            return amount == null || amount.value() == null ? null : amount.value().movePointRight(2);
        }
    }

    private static @Nullable PostingAmount amount(JsonNode node) {
        return node.isMissingNode() ? null : PostingAmount.of(node);
    }

    private static void read(OfferDraft draft, Amounts amounts, String unit, String currency) {
        List<PostingAmount> all = amounts.all();
        if (all.stream().anyMatch(PostingAmount::isAmbiguous)) {
            draft.notice("pay_ambiguous", FIELD);
        } else if (all.isEmpty() || all.stream().anyMatch(each -> each.value() == null)) {
            draft.notice("pay_unreadable", FIELD);
        } else if (amounts.isContradictory()) {
            draft.notice("pay_range", FIELD);
        } else if (all.stream().allMatch(each -> each.value() != null && each.value().signum() == 0)) {
            return;
        } else if (!currency.equals("EUR") && !currency.equals("€")) {
            draft.notice("pay_not_in_euros", FIELD);
        } else {
            keep(draft, amounts, unit(unit));
        }
    }

    /** Units are texts of schema.org, codes of UN/CEFACT, or words that sites write. */
    private static @Nullable PayUnit unit(String unit) {
        return switch (unit.replaceFirst("^PER[ _-]", "")) {
            case "HOUR", "HUR", "HOURLY", "UUR" -> PayUnit.HOUR;
            case "DAY", "DAILY", "DAG" -> PayUnit.DAY;
            case "WEEK", "WEE", "WEEKLY" -> PayUnit.WEEK;
            case "MONTH", "MON", "MONTHLY", "MAAND" -> PayUnit.MONTH;
            case "YEAR", "ANN", "YEARLY", "ANNUAL", "JAAR" -> PayUnit.YEAR;
            default -> null;
        };
    }

    private static void keep(OfferDraft draft, Amounts amounts, @Nullable PayUnit unit) {
        BigDecimal least = amounts.least();
        BigDecimal most = amounts.most();
        if (unit == null) {
            draft.notice("pay_per_other_period", FIELD);
        } else if (Stream.of(least, most).filter(Objects::nonNull)
                .anyMatch(cents -> cents.compareTo(BigDecimal.valueOf(unit.mostCents())) > 0)) {
            draft.notice("pay_too_high", FIELD);
        } else if (Stream.of(least, most).filter(Objects::nonNull).anyMatch(cents -> cents.stripTrailingZeros().scale() > 0)) {
            draft.notice("pay_unreadable", FIELD);
        } else {
            draft.put("compensation", compensation(least, most, unit));
        }
    }

    private static ObjectNode compensation(@Nullable BigDecimal least, @Nullable BigDecimal most, PayUnit unit) {
        ObjectNode compensation = JsonNodeFactory.instance.objectNode();
        boolean isOne = least != null && most != null && least.compareTo(most) == 0;
        if (isOne && (unit == PayUnit.DAY || unit == PayUnit.MONTH)) {
            return put(compensation, unit == PayUnit.DAY ? "perDayCents" : "perMonthCents", least);
        }
        return put(put(compensation.put("payUnit", unit.code()), "minPayCents", least), "maxPayCents", most);
    }

    private static ObjectNode put(ObjectNode compensation, String name, @Nullable BigDecimal cents) {
        return cents == null ? compensation : compensation.put(name, cents.intValueExact());
    }

    private static String word(JsonNode... candidates) {
        return Stream.of(candidates).filter(JsonNode::isTextual)
                .map(each -> LinkedValue.term(each.textValue()).toUpperCase(Locale.ROOT)).filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
