package nl.stagepact.reporting.registerread.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.EventType;
import nl.stagepact.events.registers.InstitutionChanged;
import nl.stagepact.events.registers.RegisterEventTypes;
import nl.stagepact.reporting.registerread.domain.RegisterCode;
import nl.stagepact.reporting.registerread.domain.RegisterKind;
import nl.stagepact.reporting.registerread.domain.RegisterPeriod;
import nl.stagepact.reporting.registerread.usecase.ReceiveRegisterChange;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Consumes changes of institutions. */
@ApplicationScoped
public class InstitutionChangedConsumer implements EventHandler<InstitutionChanged> {

    private final ReceiveRegisterChange receive;

    InstitutionChangedConsumer(ReceiveRegisterChange receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return RegisterEventTypes.INSTITUTION_CHANGED;
    }

    @Override
    public void handle(InstitutionChanged event) {
        receive.receive(new RegisterCode(RegisterKind.INSTITUTION, event.institutionCode()), event.registerVersion(),
                event.periods().stream().map(period -> new RegisterPeriod(period.name(), period.pacts(), period.validFrom(),
                        period.validTo(), period.demo())).toList());
    }
}
