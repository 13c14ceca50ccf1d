package nl.stagepact.reporting.vacancyread.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.EventType;
import nl.stagepact.events.placements.PlacementEventTypes;
import nl.stagepact.events.placements.VacancyConfirmed;
import nl.stagepact.reporting.vacancyread.usecase.ReceiveVacancyChange;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Consumes confirmations of vacancies. */
@ApplicationScoped
public class VacancyConfirmedConsumer implements EventHandler<VacancyConfirmed> {

    private final ReceiveVacancyChange receive;

    VacancyConfirmedConsumer(ReceiveVacancyChange receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return PlacementEventTypes.VACANCY_CONFIRMED;
    }

    @Override
    public void handle(VacancyConfirmed event) {
        receive.confirmed(event.vacancyId(), event.confirmedOn());
    }
}
