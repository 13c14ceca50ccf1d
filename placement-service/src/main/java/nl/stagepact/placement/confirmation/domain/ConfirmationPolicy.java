package nl.stagepact.placement.confirmation.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;

/**
 * What happens to a vacancy that nobody confirms (190, 191), in days since the last confirmation.
 *
 * @param remindAfter when its company is reminded; less than hideAfter
 * @param hideAfter when it is hidden; less than removeAfter
 * @param removeAfter when it expires
 */
@Embeddable
public record ConfirmationPolicy(@Column(name = "remind_after_days") int remindAfter,
        @Column(name = "hide_after_days") int hideAfter, @Column(name = "remove_after_days") int removeAfter) {

    /** Minimum and maximum of each value. */
    public static final int MIN_DAYS = 1;
    public static final int MAX_DAYS = 366;

    public ConfirmationPolicy {
        if (remindAfter < MIN_DAYS || hideAfter <= remindAfter || removeAfter <= hideAfter) {
            throw new IllegalArgumentException("A company is to be asked after " + remindAfter
                    + " days, which is before its vacancy is hidden, after " + hideAfter
                    + ", which is before it is over, after " + removeAfter);
        }
    }

    /** Status of the vacancy on that day without a confirmation; the current status when nothing changes. */
    public VacancyStatus statusOn(LocalDate day, Vacancy vacancy) {
        if (vacancy.status().isEnd()) {
            return vacancy.status();
        }
        long silent = ChronoUnit.DAYS.between(vacancy.confirmedOn(), day);
        if (day.isAfter(vacancy.content().to()) || silent >= removeAfter) {
            return VacancyStatus.EXPIRED;
        }
        return vacancy.status() == VacancyStatus.PUBLISHED && silent >= hideAfter ? VacancyStatus.HIDDEN : vacancy.status();
    }

    /** The stricter policy: the smaller of each value. */
    public ConfirmationPolicy strictest(ConfirmationPolicy other) {
        return new ConfirmationPolicy(Math.min(remindAfter, other.remindAfter), Math.min(hideAfter, other.hideAfter),
                Math.min(removeAfter, other.removeAfter));
    }
}
