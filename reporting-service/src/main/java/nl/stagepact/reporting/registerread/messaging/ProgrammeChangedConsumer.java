package nl.stagepact.reporting.registerread.messaging;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.EventType;
import nl.stagepact.events.registers.ProgrammeChanged;
import nl.stagepact.events.registers.RegisterEventTypes;
import nl.stagepact.reporting.registerread.domain.RegisterCode;
import nl.stagepact.reporting.registerread.domain.RegisterKind;
import nl.stagepact.reporting.registerread.domain.RegisterPeriod;
import nl.stagepact.reporting.registerread.usecase.ReceiveRegisterChange;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Consumes changes of programmes. */
@ApplicationScoped
public class ProgrammeChangedConsumer implements EventHandler<ProgrammeChanged> {

    private final ReceiveRegisterChange receive;

    ProgrammeChangedConsumer(ReceiveRegisterChange receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return RegisterEventTypes.PROGRAMME_CHANGED;
    }

    @Override
    public void handle(ProgrammeChanged event) {
        receive.receive(new RegisterCode(RegisterKind.PROGRAMME, event.programmeCode()), event.registerVersion(),
                event.periods().stream().map(period -> new RegisterPeriod(period.name(), List.of(), period.validFrom(),
                        period.validTo(), period.demo())).toList());
    }
}
