package nl.stagepact.placement.domain.vacancy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long a vacancy is believed that nobody confirms (190, 191).
 *
 * @param hideAfter days after which it is not shown
 * @param removeAfter days after which it is over
 */
public record ConfirmationPolicy(int hideAfter, int removeAfter) {

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
}
