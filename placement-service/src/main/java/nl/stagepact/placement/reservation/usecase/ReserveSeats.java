package nl.stagepact.placement.reservation.usecase;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.reservation.domain.Reservation;
import nl.stagepact.placement.reservation.domain.ReservationRejected;
import nl.stagepact.placement.reservation.domain.SeatUse;
import nl.stagepact.placement.reservation.persistence.Reservations;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.placement.vacancy.usecase.VacancyRights;

/** Reserves seats of a vacancy for schools or programmes, as its company agreed with them. */
@ApplicationScoped
public class ReserveSeats {

    private final Vacancies vacancies;
    private final Reservations reservations;

    ReserveSeats(Vacancies vacancies, Reservations reservations) {
        this.vacancies = vacancies;
        this.reservations = reservations;
    }

    /**
     * Replaces all of the vacancy. What is proposed or agreed already stays.
     *
     * @throws VacancyRejected.NotFound when there is none that the caller may change
     * @throws ReservationRejected when the vacancy has no such seats
     */
    @Transactional
    public SeatUse reserve(UUID vacancyId, SeatUse use, VacancyRights rights) {
        List<Reservation> wanted = use.reservations();
        VacancyContent content = vacancies.findForUpdate(vacancyId).filter(rights::mayChange)
                .orElseThrow(VacancyRejected.NotFound::new).content();
        if (wanted.stream().mapToInt(Reservation::places).sum() > content.places()) {
            throw new ReservationRejected.TooManySeats(content.places());
        }
        wanted.stream().map(each -> each.kind().programmeCode())
                .filter(code -> !code.isEmpty() && !content.programmeCodes().contains(code)).findFirst()
                .ifPresent(code -> {
                    throw new ReservationRejected.OtherProgramme(code);
                });
        reservations.replace(vacancyId, wanted);
        reservations.setShareable(vacancyId, use.shareable());
        return new SeatUse(reservations.of(vacancyId), use.shareable());
    }
}
