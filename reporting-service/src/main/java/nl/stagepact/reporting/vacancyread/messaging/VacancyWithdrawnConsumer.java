package nl.stagepact.reporting.vacancyread.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.EventType;
import nl.stagepact.events.placements.PlacementEventTypes;
import nl.stagepact.events.placements.VacancyWithdrawn;
import nl.stagepact.reporting.vacancyread.usecase.ReceiveVacancyChange;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Consumes withdrawals of vacancies. */
@ApplicationScoped
public class VacancyWithdrawnConsumer implements EventHandler<VacancyWithdrawn> {

    private final ReceiveVacancyChange receive;

    VacancyWithdrawnConsumer(ReceiveVacancyChange receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return PlacementEventTypes.VACANCY_WITHDRAWN;
    }

    @Override
    public void handle(VacancyWithdrawn event) {
        receive.withdrawn(event.vacancyId());
    }
}
