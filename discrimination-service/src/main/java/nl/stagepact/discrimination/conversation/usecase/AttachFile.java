package nl.stagepact.discrimination.conversation.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.attachment.domain.Attachment;
import nl.stagepact.discrimination.attachment.domain.AttachmentRejected;
import nl.stagepact.discrimination.attachment.domain.CleanFile;
import nl.stagepact.discrimination.attachment.usecase.OpenAttachment;
import nl.stagepact.discrimination.attachment.usecase.SealAttachment;
import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseRejected;
import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.OpenedEntry;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.usecase.OpenedCase;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Adds a file to a report that was sent. */
@ApplicationScoped
public class AttachFile {

    private final OwnCase ownCase;
    private final HearReporter hearReporter;
    private final OpenAttachment openAttachment;
    private final SealAttachment sealAttachment;
    private final DutchCalendar calendar;

    AttachFile(OwnCase ownCase, HearReporter hearReporter, OpenAttachment openAttachment, SealAttachment sealAttachment,
            DutchCalendar calendar) {
        this.ownCase = ownCase;
        this.hearReporter = hearReporter;
        this.openAttachment = openAttachment;
        this.sealAttachment = sealAttachment;
        this.calendar = calendar;
    }

    /** Before a file is received: nobody sends one without a report that can be added to. @return the case */
    @Transactional
    public UUID requireReport(ReceiptCode code) {
        Case subject = ownCase.open(code).subject();
        if (subject.state() == CaseState.WITHDRAWN) {
            throw new CaseRejected.NoSuchStep(CaseState.WITHDRAWN, CaseState.REOPENED);
        }
        return subject.id();
    }

    /**
     * Before a file is cleaned: one that the report has already, such as one that is sent again after a lost connection, is not
     * cleaned or added again.
     *
     * @param sha256 of the file as it was sent
     * @return empty for a file that the report has not, and has room for
     * @throws AttachmentRejected.TooMany when the report has as many as one can have
     */
    @Transactional
    public Optional<OpenedEntry<Attachment>> find(ReceiptCode code, byte[] sha256) {
        return find(ownCase.open(code).opened(), code.fileDigest(sha256));
    }

    /** Adds a file, unless the report got it meanwhile. @throws AttachmentRejected.TooMany like {@link #find} */
    @Transactional
    public OpenedEntry<Attachment> attach(ReceiptCode code, CleanFile file) {
        OwnCase.Opened own = ownCase.lockAndOpen(code);
        byte[] digest = code.fileDigest(file.digest());
        return find(own.opened(), digest).orElseGet(() -> {
            hearReporter.hear(own.subject(), true);
            return new OpenedEntry<>(sealAttachment.seal(own.subject().id(), file, digest), Author.REPORTER, calendar.today());
        });
    }

    private Optional<OpenedEntry<Attachment>> find(OpenedCase opened, byte[] digest) {
        List<OpenedEntry<Attachment>> present = openAttachment.list(opened);
        Optional<OpenedEntry<Attachment>> same = present.stream()
                .filter(each -> Arrays.equals(each.content().digest(), digest)).findFirst();
        if (same.isEmpty() && present.size() >= Attachment.MOST) {
            throw new AttachmentRejected.TooMany();
        }
        return same;
    }
}
