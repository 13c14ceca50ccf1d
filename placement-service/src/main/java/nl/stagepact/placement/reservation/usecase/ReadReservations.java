package nl.stagepact.placement.reservation.usecase;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.reservation.domain.SeatUse;
import nl.stagepact.placement.reservation.persistence.Reservations;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.placement.vacancy.usecase.VacancyRights;

/** Reads reserved seats of a vacancy. */
@ApplicationScoped
public class ReadReservations {

    private final Vacancies vacancies;
    private final Reservations reservations;

    ReadReservations(Vacancies vacancies, Reservations reservations) {
        this.vacancies = vacancies;
        this.reservations = reservations;
    }

    /**
     * All, for whoever may change the vacancy; otherwise those that are for students of the school.
     *
     * @param school null for a caller of no school
     * @throws VacancyRejected.NotFound when there is none that the caller may know of
     */
    @Transactional
    public SeatUse of(UUID vacancyId, VacancyRights rights, @Nullable String school) {
        Vacancy vacancy = vacancies.find(vacancyId).orElseThrow(VacancyRejected.NotFound::new);
        if (rights.mayChange(vacancy)) {
            return new SeatUse(reservations.of(vacancyId), reservations.isShareable(vacancyId));
        }
        if (school == null || !vacancy.isPublished()) {
            throw new VacancyRejected.NotFound();
        }
        return new SeatUse(reservations.of(vacancyId).stream()
                .filter(each -> Set.of("", school).contains(each.kind().institutionCode())).toList(),
                reservations.isShareable(vacancyId));
    }
}
