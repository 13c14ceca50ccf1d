package nl.stagepact.placement.register.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.EventType;
import nl.stagepact.events.registers.ProgrammeChanged;
import nl.stagepact.events.registers.RegisterEventTypes;
import nl.stagepact.placement.register.domain.ProgrammePeriod;
import nl.stagepact.placement.register.usecase.ReceiveProgramme;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Receives changes of programmes. */
@ApplicationScoped
public class ProgrammeChangedConsumer implements EventHandler<ProgrammeChanged> {

    private final ReceiveProgramme receive;

    ProgrammeChangedConsumer(ReceiveProgramme receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return RegisterEventTypes.PROGRAMME_CHANGED;
    }

    @Override
    public void handle(ProgrammeChanged event) {
        receive.receive(event.programmeCode(), event.registerVersion(),
                event.periods().stream().map(period -> new ProgrammePeriod(period.name(), period.level(), period.sector(),
                        period.validFrom(), period.validTo(), period.nameEn())).toList());
    }
}
