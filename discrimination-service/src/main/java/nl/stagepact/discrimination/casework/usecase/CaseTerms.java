package nl.stagepact.discrimination.casework.usecase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.domain.Term;
import nl.stagepact.discrimination.casework.domain.TermEnded;
import nl.stagepact.discrimination.casework.domain.TermKind;
import nl.stagepact.discrimination.casework.domain.WorkingDays;
import nl.stagepact.discrimination.casework.persistence.Terms;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.routing.domain.Structure;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Starts and ends the terms of a case. */
@ApplicationScoped
public class CaseTerms {

    /** In months, by article 2e of the whistleblower act. */
    private static final int LONGEST_FEEDBACK = 3;

    private final Terms terms;
    private final DutchCalendar calendar;
    private final Event<TermEnded> ended;

    CaseTerms(Terms terms, DutchCalendar calendar, Event<TermEnded> ended) {
        this.terms = terms;
        this.calendar = calendar;
        this.ended = ended;
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
    public void meet(Case subject, CaseState reached) {
        List<Term> running = terms.running(subject.id());
        switch (reached) {
            case CONFIRMED -> confirm(running);
            case OUTCOME -> of(running, TermKind.FEEDBACK).forEach(term -> term.meet(calendar.today()));
            default -> {
            }
        }
        tell(subject, running);
    }

    /** The reporter hears again within the longest term of the act what is done with a case that was reopened. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reopen(UUID caseId) {
        start(caseId, TermKind.FEEDBACK, calendar.today().plusMonths(LONGEST_FEEDBACK));
    }

    /** Ends all terms of a case that its desk is about to lose. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lapse(Case subject) {
        List<Term> running = terms.running(subject.id());
        running.forEach(term -> term.lapse(calendar.today()));
        tell(subject, running);
    }

    private void tell(Case subject, List<Term> terms) {
        Recipient desk = subject.desk();
        for (Term term : terms) {
            if (desk != null && term.met() != null) {
                ended.fire(new TermEnded(desk, term.kind(), term.met()));
            }
        }
    }

    /** Feedback is due some months after the acknowledgement, which may come before its last day. */
    private void confirm(List<Term> running) {
        LocalDate today = calendar.today();
        for (Term acknowledgement : of(running, TermKind.ACKNOWLEDGEMENT)) {
            for (Term feedback : of(running, TermKind.FEEDBACK)) {
                feedback.bringForward(today.plusMonths(YearMonth.from(acknowledgement.dueOn())
                        .until(YearMonth.from(feedback.dueOn()), ChronoUnit.MONTHS)));
            }
            acknowledgement.meet(today);
        }
        of(running, TermKind.CONFIRMATION).forEach(term -> term.meet(today));
    }

    private static List<Term> of(List<Term> running, TermKind kind) {
        return running.stream().filter(term -> term.kind() == kind).toList();
    }

    private void start(UUID caseId, TermKind kind, LocalDate dueOn) {
        terms.insert(new Term(UUID.randomUUID(), caseId, kind, dueOn));
    }
}
