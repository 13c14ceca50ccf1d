package nl.stagepact.discrimination.register.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.register.domain.RegisterKind;
import nl.stagepact.discrimination.register.usecase.ReceiveCode;
import nl.stagepact.events.EventType;
import nl.stagepact.events.registers.ProgrammeChanged;
import nl.stagepact.events.registers.RegisterEventTypes;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Consumes changes of programmes. */
@ApplicationScoped
public class ProgrammeChangedConsumer implements EventHandler<ProgrammeChanged> {

    private final ReceiveCode receive;

    ProgrammeChangedConsumer(ReceiveCode receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return RegisterEventTypes.PROGRAMME_CHANGED;
    }

    @Override
    public void handle(ProgrammeChanged event) {
        receive.receive(RegisterKind.PROGRAMME, event.programmeCode(), event.registerVersion(), !event.periods().isEmpty());
    }
}
