package nl.stagepact.reporting.registerread.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.EventType;
import nl.stagepact.events.registers.AreaChanged;
import nl.stagepact.events.registers.RegisterEventTypes;
import nl.stagepact.reporting.registerread.domain.RegisterCode;
import nl.stagepact.reporting.registerread.domain.RegisterKind;
import nl.stagepact.reporting.registerread.domain.RegisterPeriod;
import nl.stagepact.reporting.registerread.usecase.ReceiveRegisterChange;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Consumes changes of areas. */
@ApplicationScoped
public class AreaChangedConsumer implements EventHandler<AreaChanged> {

    private final ReceiveRegisterChange receive;

    AreaChangedConsumer(ReceiveRegisterChange receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return RegisterEventTypes.AREA_CHANGED;
    }

    @Override
    public void handle(AreaChanged event) {
        receive.receive(new RegisterCode(RegisterKind.ofAreaType(event.areaType()), event.areaCode()), event.registerVersion(),
                event.periods().stream()
                        .map(period -> new RegisterPeriod(period.name(), period.municipalities(), period.validFrom(),
                                period.validTo(), period.demo()))
                        .toList());
    }
}
