package nl.stagepact.discrimination.casework.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Notes that the desk spent one of its school's tokens for another place. The token itself is used in placement-service and not
 * told here: nothing there tells why a place is looked for, and nothing here which one.
 */
@ApplicationScoped
public class SpendReplacement {

    private final FindCase findCase;
    private final DutchCalendar calendar;

    SpendReplacement(FindCase findCase, DutchCalendar calendar) {
        this.findCase = findCase;
        this.calendar = calendar;
    }

    @Transactional
    public void spend(UUID caseId, DeskCaller caller) {
        findCase.lockHandled(caseId, caller).spendReplacement(calendar.today());
    }
}
