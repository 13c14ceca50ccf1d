package nl.stagepact.shortage.register.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.shortage.register.domain.Area;
import nl.stagepact.shortage.register.domain.Dated;
import nl.stagepact.shortage.register.domain.Found;

/** The pacts that exist today. Only for these are rounds, alerts and digests created and shown. */
@ApplicationScoped
public class CurrentPacts {

    private final CurrentRegisters registers;
    private final DutchCalendar calendar;

    CurrentPacts(CurrentRegisters registers, DutchCalendar calendar) {
        this.registers = registers;
        this.calendar = calendar;
    }

    public List<String> codes() {
        return pacts().on(calendar.today()).stream().map(Area::code).toList();
    }

    public boolean contains(String code) {
        return pacts().on(calendar.today(), code) instanceof Found.Valid<Area>;
    }

    private Dated<Area> pacts() {
        return registers.now().areas().pacts();
    }
}
