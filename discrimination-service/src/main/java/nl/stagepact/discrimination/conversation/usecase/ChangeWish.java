package nl.stagepact.discrimination.conversation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseRejected;
import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.hearing.usecase.EndRequests;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.report.domain.Wish;

/** Changes what the desk that handles a report should do with it. */
@ApplicationScoped
public class ChangeWish {

    private final OwnCase ownCase;
    private final HearReporter hearReporter;
    private final EndRequests endRequests;

    ChangeWish(OwnCase ownCase, HearReporter hearReporter, EndRequests endRequests) {
        this.ownCase = ownCase;
        this.hearReporter = hearReporter;
        this.endRequests = endRequests;
    }

    /**
     * What the company was asked ends when it shall not hear of the report any longer.
     *
     * @param wish that somebody can fulfil
     * @throws CaseRejected.NoDesk when no desk handles the report
     */
    @Transactional
    public void change(ReceiptCode code, Wish wish) {
        Case subject = ownCase.lock(code);
        if (subject.desk() == null) {
            throw new CaseRejected.NoDesk();
        }
        hearReporter.hear(subject, false);
        subject.want(wish);
        if (!wish.letsCompanyHear()) {
            endRequests.end(subject.id());
        }
    }
}
