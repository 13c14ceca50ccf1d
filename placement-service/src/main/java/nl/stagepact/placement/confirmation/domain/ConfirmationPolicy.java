package nl.stagepact.placement.confirmation.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;

/**
 * How long a vacancy is believed that nobody confirms (190, 191); all in days since somebody last confirmed it.
 *
 * @param remindAfter days after which its company is asked, fewer than those after which it is hidden
 * @param hideAfter days after which it is not shown, fewer than those after which it is over
 * @param removeAfter days after which it is over
 */
@Embeddable
public record ConfirmationPolicy(@Column(name = "remind_after_days") int remindAfter,
        @Column(name = "hide_after_days") int hideAfter, @Column(name = "remove_after_days") int removeAfter) {

    /** Of any of them. */
    public static final int AT_LEAST = 1;
    public static final int AT_MOST = 366;

    public ConfirmationPolicy {
        if (remindAfter < AT_LEAST || hideAfter <= remindAfter || removeAfter <= hideAfter) {
            throw new IllegalArgumentException("A company is to be asked after " + remindAfter
                    + " days, which is before its vacancy is hidden, after " + hideAfter
                    + ", which is before it is over, after " + removeAfter);
        }
    }

    /** What becomes of the vacancy on that day by itself; the same status when nothing does. */
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

    /** What satisfies both: of each number the smaller one. */
    public ConfirmationPolicy strictest(ConfirmationPolicy other) {
        return new ConfirmationPolicy(Math.min(remindAfter, other.remindAfter), Math.min(hideAfter, other.hideAfter),
                Math.min(removeAfter, other.removeAfter));
    }
}
