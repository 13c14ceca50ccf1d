package nl.stagepact.placement.vacancy.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.EnumeratedValue;

/** What pay is for. The highest amounts keep typing errors out: no internship pays more. */
public enum PayUnit {

    HOUR(10_000),
    DAY(Compensation.MOST_PER_DAY_CENTS),
    WEEK(250_000),
    MONTH(Compensation.MOST_PER_MONTH_CENTS),
    YEAR(StatedPay.MOST_CENTS);

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);
    private final int mostCents;

    PayUnit(int mostCents) {
        this.mostCents = mostCents;
    }

    public String code() {
        return code;
    }

    public int mostCents() {
        return mostCents;
    }

    public static Optional<PayUnit> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
