package nl.stagepact.discrimination.register.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.register.domain.RegisterKind;
import nl.stagepact.discrimination.register.usecase.ReceiveCode;
import nl.stagepact.events.EventType;
import nl.stagepact.events.placements.CompanyRegistered;
import nl.stagepact.events.placements.PlacementEventTypes;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Consumes registrations of companies. One that SBB removed stays known: it may be reported all the same. */
@ApplicationScoped
public class CompanyRegisteredConsumer implements EventHandler<CompanyRegistered> {

    private final ReceiveCode receive;

    CompanyRegisteredConsumer(ReceiveCode receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return PlacementEventTypes.COMPANY_REGISTERED;
    }

    @Override
    public void handle(CompanyRegistered event) {
        receive.receive(RegisterKind.COMPANY, event.leerbedrijfId(), 0, true);
    }
}
