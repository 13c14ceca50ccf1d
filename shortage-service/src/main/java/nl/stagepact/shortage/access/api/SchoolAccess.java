package nl.stagepact.shortage.access.api;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;

/** Hides what a school delivered from others: they must not even learn that it exists, so they get 404 instead of 403. */
@ApplicationScoped
public class SchoolAccess {

    private final CurrentRegisters registers;
    private final DutchCalendar calendar;
    private final CurrentCaller caller;

    SchoolAccess(CurrentRegisters registers, DutchCalendar calendar, CurrentCaller caller) {
        this.registers = registers;
        this.calendar = calendar;
        this.caller = caller;
    }

    /** @throws ProblemException 404 unless the caller acts for the school */
    public void requireOwn(String institutionCode) {
        if (!caller.get().actsFor(institutionCode)) {
            throw ProblemException.notFound();
        }
    }

    /** @throws ProblemException 404 unless the caller is the school, SBB or an administrator of its pact */
    public void requireReadable(String institutionCode) {
        if (!CallerRights.of(caller.get()).mayReadSchool(institutionCode, registers.now(), calendar.today())) {
            throw ProblemException.notFound();
        }
    }
}
