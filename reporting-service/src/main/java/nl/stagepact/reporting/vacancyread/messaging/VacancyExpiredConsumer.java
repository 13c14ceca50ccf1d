package nl.stagepact.reporting.vacancyread.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.EventType;
import nl.stagepact.events.placements.PlacementEventTypes;
import nl.stagepact.events.placements.VacancyExpired;
import nl.stagepact.reporting.vacancyread.usecase.ReceiveVacancyChange;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Consumes expiry and hiding of vacancies. */
@ApplicationScoped
public class VacancyExpiredConsumer implements EventHandler<VacancyExpired> {

    private final ReceiveVacancyChange receive;

    VacancyExpiredConsumer(ReceiveVacancyChange receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return PlacementEventTypes.VACANCY_EXPIRED;
    }

    @Override
    public void handle(VacancyExpired event) {
        receive.withdrawn(event.vacancyId());
    }
}
