package nl.stagepact.discrimination.conversation.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseRejected;
import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.usecase.FindCase;
import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.usecase.SealEntry;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.discrimination.routing.usecase.ReadConsents;

/** Sends a message from the reporter to the desk, or back. */
@ApplicationScoped
public class SendMessage {

    private final OwnCase ownCase;
    private final HearReporter hearReporter;
    private final FindCase findCase;
    private final ReadConsents consents;
    private final SealEntry sealEntry;

    SendMessage(OwnCase ownCase, HearReporter hearReporter, FindCase findCase, ReadConsents consents, SealEntry sealEntry) {
        this.ownCase = ownCase;
        this.hearReporter = hearReporter;
        this.findCase = findCase;
        this.consents = consents;
        this.sealEntry = sealEntry;
    }

    /** An answer puts a case in hand again; a message after the end reopens it. */
    @Transactional
    public void byReporter(ReceiptCode code, String text) {
        Case subject = ownCase.lock(code);
        hearReporter.hear(subject, true);
        sealEntry.seal(subject.id(), EntryKind.MESSAGE, Author.REPORTER, text);
    }

    /**
     * By the desk that handles the case, or as advice by another one that may read the conversation: the reporter sees which.
     */
    @Transactional
    public void byDesk(UUID caseId, String text, DeskCaller caller) {
        Case subject = findCase.lockKnown(caseId, caller);
        boolean handles = subject.isHandledBy(caller.recipient());
        if (!handles && (subject.state() == CaseState.WITHDRAWN
                || !consents.mayRead(caseId, caller.recipient(), CasePart.CONVERSATION))) {
            throw new CaseRejected.NotYourCase();
        }
        sealEntry.seal(caseId, EntryKind.MESSAGE, handles ? Author.DESK : Author.ADVISING_DESK, text);
    }
}
