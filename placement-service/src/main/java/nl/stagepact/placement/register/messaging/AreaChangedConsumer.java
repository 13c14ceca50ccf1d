package nl.stagepact.placement.register.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.EventType;
import nl.stagepact.events.registers.AreaChanged;
import nl.stagepact.events.registers.RegisterEventTypes;
import nl.stagepact.placement.register.domain.PactAreaPeriod;
import nl.stagepact.placement.register.usecase.ReceivePactArea;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Receives changes of pact areas; ignores other areas. */
@ApplicationScoped
public class AreaChangedConsumer implements EventHandler<AreaChanged> {

    private final ReceivePactArea receive;

    AreaChangedConsumer(ReceivePactArea receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return RegisterEventTypes.AREA_CHANGED;
    }

    @Override
    public void handle(AreaChanged event) {
        if (event.areaType().equals("pact_area")) {
            receive.receive(event.areaCode(), event.registerVersion(),
                    event.periods().stream().map(period -> new PactAreaPeriod(period.name(), period.municipalities(),
                            period.validFrom(), period.validTo())).toList());
        }
    }
}
