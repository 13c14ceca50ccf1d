package nl.stagepact.discrimination.register.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.register.domain.RegisterKind;
import nl.stagepact.discrimination.register.usecase.ReceiveCode;
import nl.stagepact.events.EventType;
import nl.stagepact.events.registers.AreaChanged;
import nl.stagepact.events.registers.RegisterEventTypes;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Consumes changes of municipalities; other areas are of no use here. */
@ApplicationScoped
public class AreaChangedConsumer implements EventHandler<AreaChanged> {

    private final ReceiveCode receive;

    AreaChangedConsumer(ReceiveCode receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return RegisterEventTypes.AREA_CHANGED;
    }

    @Override
    public void handle(AreaChanged event) {
        if (event.areaType().equals(RegisterKind.MUNICIPALITY.code())) {
            receive.receive(RegisterKind.MUNICIPALITY, event.areaCode(), event.registerVersion(), !event.periods().isEmpty());
        }
    }
}
