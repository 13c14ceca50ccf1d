package nl.stagepact.reporting.vacancyread.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.EventType;
import nl.stagepact.events.placements.CompanyRegistered;
import nl.stagepact.events.placements.PlacementEventTypes;
import nl.stagepact.reporting.vacancyread.usecase.ReceiveVacancyChange;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Consumes registrations of training companies. */
@ApplicationScoped
public class CompanyRegisteredConsumer implements EventHandler<CompanyRegistered> {

    private final ReceiveVacancyChange receive;

    CompanyRegisteredConsumer(ReceiveVacancyChange receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return PlacementEventTypes.COMPANY_REGISTERED;
    }

    @Override
    public void handle(CompanyRegistered event) {
        receive.companyRegistered(event.leerbedrijfId(), event.municipalityCode());
    }
}
