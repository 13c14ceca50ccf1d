package nl.stagepact.placement.confirmation.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import nl.stagepact.placement.vacancy.domain.StatusReason;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyRules;

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

    /** What becomes of the vacancy on that day without a confirmation; its current reason when nothing changes. */
    public StatusReason reasonOn(LocalDate day, Vacancy vacancy) {
        return vacancy.status().isEnd() ? vacancy.statusReason() : reasonOn(day, vacancy, vacancy.statusReason());
    }

    /**
     * What becomes on that day of a blocked vacancy whose recognitions hold again: what it would be without the block.
     *
     * @param reporters who reported since its last confirmation that the company does not look for students
     */
    public StatusReason unblockedOn(LocalDate day, Vacancy vacancy, int reporters) {
        StatusReason offered = VacancyRules.initialReason(vacancy.content());
        return reasonOn(day, vacancy, offered == StatusReason.OFFERED && NotLookingPolicy.hides(reporters)
                ? StatusReason.REPORTED_NOT_LOOKING
                : offered);
    }

    private StatusReason reasonOn(LocalDate day, Vacancy vacancy, StatusReason otherwise) {
        if (day.isAfter(vacancy.content().to())) {
            return StatusReason.PERIOD_OVER;
        }
        long silent = ChronoUnit.DAYS.between(vacancy.confirmedOn(), day);
        if (silent >= removeAfter) {
            return StatusReason.NOT_CONFIRMED_FOR_LONG;
        }
        return otherwise == StatusReason.OFFERED && silent >= hideAfter ? StatusReason.NOT_CONFIRMED : otherwise;
    }

    /** The stricter policy: the smaller of each value. */
    public ConfirmationPolicy strictest(ConfirmationPolicy other) {
        return new ConfirmationPolicy(Math.min(remindAfter, other.remindAfter), Math.min(hideAfter, other.hideAfter),
                Math.min(removeAfter, other.removeAfter));
    }
}
