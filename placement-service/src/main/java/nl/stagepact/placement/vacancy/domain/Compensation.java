package nl.stagepact.placement.vacancy.domain;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * What a student gets. Costs and compensation are two things (220, 223).
 *
 * @param perDayCents in cents of a euro; null when it is paid by the month, or not
 * @param perMonthCents in cents of a euro; null when it is paid by the day, or not
 * @param coversCosts whether all costs that a student makes to be there are paid besides
 */
@Embeddable
public record Compensation(@Nullable Integer perDayCents, @Nullable Integer perMonthCents, boolean coversCosts) {

    private static final int WEEKS = 52;
    private static final int MONTHS = 12;

    /**
     * By the day, so that what is paid by the month can be compared; 0 when nothing is paid.
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
