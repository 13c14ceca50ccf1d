package nl.stagepact.discrimination.casework.usecase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.domain.Term;
import nl.stagepact.discrimination.casework.domain.TermKind;
import nl.stagepact.discrimination.casework.domain.WorkingDays;
import nl.stagepact.discrimination.casework.persistence.Terms;
import nl.stagepact.discrimination.routing.domain.Structure;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Starts and ends the terms of a case. */
@ApplicationScoped
public class CaseTerms {

    private final Terms terms;
    private final DutchCalendar calendar;

    CaseTerms(Terms terms, DutchCalendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
    }

    /** Starts the terms of a desk that got a case today. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void start(UUID caseId, Structure structure) {
        LocalDate today = calendar.today();
        LocalDate acknowledged = today.plusDays(structure.acknowledgeDays());
        start(caseId, TermKind.CONFIRMATION, WorkingDays.after(today, structure.confirmWorkingDays()));
        start(caseId, TermKind.ACKNOWLEDGEMENT, acknowledged);
        start(caseId, TermKind.FEEDBACK, acknowledged.plusMonths(structure.feedbackMonths()));
    }

    /** Ends the terms whose demand is met by reaching a state. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void meet(UUID caseId, CaseState reached) {
        Set<TermKind> met = switch (reached) {
            case CONFIRMED -> EnumSet.of(TermKind.CONFIRMATION, TermKind.ACKNOWLEDGEMENT);
            case OUTCOME -> EnumSet.of(TermKind.FEEDBACK);
            default -> EnumSet.noneOf(TermKind.class);
        };
        terms.running(caseId).stream().filter(term -> met.contains(term.kind())).forEach(term -> term.end(calendar.today()));
    }

    /** Ends all terms of a case that its desk no longer has. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lapse(UUID caseId) {
        terms.running(caseId).forEach(term -> term.end(calendar.today()));
    }

    private void start(UUID caseId, TermKind kind, LocalDate dueOn) {
        terms.insert(new Term(UUID.randomUUID(), caseId, kind, dueOn));
    }
}
