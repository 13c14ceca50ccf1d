package nl.stagepact.discrimination.conversation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseRejected;
import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Asks the desk for another place for the student. Whoever looks for one elsewhere learns nothing of the report. */
@ApplicationScoped
public class AskReplacement {

    private final OwnCase ownCase;
    private final HearReporter hearReporter;
    private final DutchCalendar calendar;

    AskReplacement(OwnCase ownCase, HearReporter hearReporter, DutchCalendar calendar) {
        this.ownCase = ownCase;
        this.hearReporter = hearReporter;
        this.calendar = calendar;
    }

    /** @throws CaseRejected.NoDesk when no desk handles the case */
    @Transactional
    public void ask(ReceiptCode code) {
        Case subject = ownCase.lock(code);
        if (subject.state() == CaseState.REGISTERED) {
            throw new CaseRejected.NoDesk();
        }
        hearReporter.hear(subject, false);
        subject.askReplacement(calendar.today());
    }
}
