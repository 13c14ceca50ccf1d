package nl.stagepact.reporting.vacancyread.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.EventType;
import nl.stagepact.events.placements.PlacementEventTypes;
import nl.stagepact.events.placements.VacancyPublished;
import nl.stagepact.reporting.vacancyread.usecase.ReceiveVacancyChange;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Consumes published and changed vacancies. */
@ApplicationScoped
public class VacancyPublishedConsumer implements EventHandler<VacancyPublished> {

    private final ReceiveVacancyChange receive;

    VacancyPublishedConsumer(ReceiveVacancyChange receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return PlacementEventTypes.VACANCY_PUBLISHED;
    }

    @Override
    public void handle(VacancyPublished event) {
        receive.offered(event.vacancyId(), event.leerbedrijfId(), event.learningPath(), event.places(),
                event.equalCompensation());
    }
}
