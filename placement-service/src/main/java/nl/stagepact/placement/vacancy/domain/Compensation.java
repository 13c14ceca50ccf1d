package nl.stagepact.placement.vacancy.domain;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * Compensation of a student. Costs are separate from it (220, 223).
 *
 * @param perDayCents in euro cents; null when paid per month or unpaid
 * @param perMonthCents in euro cents; null when paid per day or unpaid
 * @param coversCosts whether all costs of the student are reimbursed as well
 */
@Embeddable
public record Compensation(@Nullable Integer perDayCents, @Nullable Integer perMonthCents, boolean coversCosts) {

    public static final int MOST_PER_DAY_CENTS = 50_000;
    public static final int MOST_PER_MONTH_CENTS = 500_000;
    private static final int WEEKS = 52;
    private static final int MONTHS = 12;

    /**
     * Per day, which makes monthly amounts comparable; 0 when unpaid.
     *
     * @param daysPerWeek 1 to 7
     */
    public int centsPerDay(int daysPerWeek) {
        if (perDayCents != null) {
            return perDayCents;
        }
        return perMonthCents == null ? 0 : Math.round((float) perMonthCents * MONTHS / (WEEKS * daysPerWeek));
    }
}
