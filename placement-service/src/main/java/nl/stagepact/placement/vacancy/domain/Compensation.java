package nl.stagepact.placement.vacancy.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.jspecify.annotations.Nullable;

/**
 * Compensation of a student. Costs are separate from it (220, 223).
 *
 * @param perDayCents in euro cents; null when it is not one amount per day
 * @param perMonthCents in euro cents; null when it is not one amount per month
 * @param pay that is neither; otherwise null
 * @param coversCosts whether all costs of the student are reimbursed as well
 */
@Embeddable
public record Compensation(@Nullable Integer perDayCents, @Nullable Integer perMonthCents, @Embedded @Nullable StatedPay pay,
        boolean coversCosts) {

    public static final int MOST_PER_DAY_CENTS = 50_000;
    public static final int MOST_PER_MONTH_CENTS = 500_000;
    private static final int WEEKS = 52;
    private static final int MONTHS = 12;

    public Compensation(@Nullable Integer perDayCents, @Nullable Integer perMonthCents, boolean coversCosts) {
        this(perDayCents, perMonthCents, null, coversCosts);
    }

    /** What is paid, in whichever way it was stated; null when nothing is. */
    public @Nullable StatedPay paid() {
        if (perDayCents != null) {
            return new StatedPay(PayUnit.DAY, perDayCents, perDayCents);
        }
        return perMonthCents == null ? pay : new StatedPay(PayUnit.MONTH, perMonthCents, perMonthCents);
    }

    /** Whether the amount per day is known, also because it is zero. */
    public boolean isComparable() {
        return pay == null;
    }

    /**
     * At least per day, which makes monthly amounts comparable. Of a range it is the minimum. 0 when unpaid, and when the pay
     * is per hour, week or year or has no minimum.
     *
     * @param daysPerWeek 1 to 7
     */
    public int centsPerDay(int daysPerWeek) {
        StatedPay paid = paid();
        if (paid == null || paid.minCents() == null) {
            return 0;
        }
        return switch (paid.unit()) {
            case DAY -> paid.minCents();
            case MONTH -> Math.round((float) paid.minCents() * MONTHS / (WEEKS * daysPerWeek));
            case HOUR, WEEK, YEAR -> 0;
        };
    }

    /** Part of stored digests, so a compensation without other pay has the text that it always had. */
    @Override
    public String toString() {
        return "Compensation[perDayCents=" + perDayCents + ", perMonthCents=" + perMonthCents + ", coversCosts=" + coversCosts
                + (pay == null ? "]" : ", pay=" + pay + ']');
    }
}
