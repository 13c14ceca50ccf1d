package nl.stagepact.discrimination.register.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.register.domain.RegisterKind;
import nl.stagepact.discrimination.register.usecase.ReceiveCode;
import nl.stagepact.events.EventType;
import nl.stagepact.events.registers.InstitutionChanged;
import nl.stagepact.events.registers.RegisterEventTypes;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Consumes changes of schools. */
@ApplicationScoped
public class InstitutionChangedConsumer implements EventHandler<InstitutionChanged> {

    private final ReceiveCode receive;

    InstitutionChangedConsumer(ReceiveCode receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return RegisterEventTypes.INSTITUTION_CHANGED;
    }

    @Override
    public void handle(InstitutionChanged event) {
        receive.receive(RegisterKind.INSTITUTION, event.institutionCode(), event.registerVersion(),
                !event.periods().isEmpty());
    }
}
