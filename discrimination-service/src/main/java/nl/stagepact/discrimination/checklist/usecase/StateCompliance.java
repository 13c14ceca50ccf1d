package nl.stagepact.discrimination.checklist.usecase;

import java.time.LocalDate;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.checklist.domain.Compliance;
import nl.stagepact.discrimination.checklist.domain.Requirement;
import nl.stagepact.discrimination.checklist.domain.Statement;
import nl.stagepact.discrimination.checklist.persistence.Statements;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Takes what a school states about its structure. */
@ApplicationScoped
public class StateCompliance {

    private final Statements statements;
    private final DutchCalendar calendar;

    StateCompliance(Statements statements, DutchCalendar calendar) {
        this.statements = statements;
        this.calendar = calendar;
    }

    /** Requirements that are not stated keep what was stated before. @param role of who states it */
    @Transactional
    public void state(String institutionCode, Map<Requirement, Compliance> stated, String role) {
        LocalDate today = calendar.today();
        statements.state(stated.entrySet().stream()
                .map(each -> new Statement(institutionCode, each.getKey(), each.getValue(), today, role)).toList());
    }
}
