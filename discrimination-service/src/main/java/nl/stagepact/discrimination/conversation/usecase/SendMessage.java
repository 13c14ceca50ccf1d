package nl.stagepact.discrimination.conversation.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.usecase.FindCase;
import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.usecase.SealEntry;
import nl.stagepact.discrimination.routing.domain.DeskCaller;

/** Sends a message from the reporter to the desk, or back. */
@ApplicationScoped
public class SendMessage {

    private final OwnCase ownCase;
    private final HearReporter hearReporter;
    private final FindCase findCase;
    private final SealEntry sealEntry;

    SendMessage(OwnCase ownCase, HearReporter hearReporter, FindCase findCase, SealEntry sealEntry) {
        this.ownCase = ownCase;
        this.hearReporter = hearReporter;
        this.findCase = findCase;
        this.sealEntry = sealEntry;
    }

    /** An answer puts a case in hand again; a message after the end reopens it. */
    @Transactional
    public void byReporter(ReceiptCode code, String text) {
        Case subject = ownCase.lock(code);
        hearReporter.hear(subject, true);
        sealEntry.seal(subject.id(), EntryKind.MESSAGE, Author.REPORTER, text);
    }

    @Transactional
    public void byDesk(UUID caseId, String text, DeskCaller caller) {
        findCase.lockHandled(caseId, caller);
        sealEntry.seal(caseId, EntryKind.MESSAGE, Author.DESK, text);
    }
}
