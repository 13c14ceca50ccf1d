package nl.stagepact.placement.register.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.EventType;
import nl.stagepact.events.registers.InstitutionChanged;
import nl.stagepact.events.registers.RegisterEventTypes;
import nl.stagepact.placement.register.domain.InstitutionPeriod;
import nl.stagepact.placement.register.usecase.ReceiveInstitution;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Receives changes of institutions, whose names the programme directory shows. */
@ApplicationScoped
public class InstitutionChangedConsumer implements EventHandler<InstitutionChanged> {

    private final ReceiveInstitution receive;

    InstitutionChangedConsumer(ReceiveInstitution receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return RegisterEventTypes.INSTITUTION_CHANGED;
    }

    @Override
    public void handle(InstitutionChanged event) {
        receive.receive(event.institutionCode(), event.registerVersion(), event.periods().stream()
                .map(period -> new InstitutionPeriod(period.name(), period.validFrom(), period.validTo())).toList());
    }
}
