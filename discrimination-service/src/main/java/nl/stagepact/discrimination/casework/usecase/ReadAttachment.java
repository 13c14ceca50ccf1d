package nl.stagepact.discrimination.casework.usecase;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.attachment.domain.Attachment;
import nl.stagepact.discrimination.attachment.domain.OpenedAttachment;
import nl.stagepact.discrimination.attachment.usecase.OpenAttachment;
import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.usecase.OpenCase;
import nl.stagepact.discrimination.keys.usecase.OpenedCase;
import nl.stagepact.discrimination.readinglog.domain.Purpose;
import nl.stagepact.discrimination.routing.domain.DeskCaller;

/** Reads a file of a case for a desk, and logs that. */
@ApplicationScoped
public class ReadAttachment {

    private final FindCase findCase;
    private final OpenCase openCase;
    private final OpenAttachment openAttachment;
    private final LogCaseReading logCaseReading;

    ReadAttachment(FindCase findCase, OpenCase openCase, OpenAttachment openAttachment, LogCaseReading logCaseReading) {
        this.findCase = findCase;
        this.openCase = openCase;
        this.openAttachment = openAttachment;
        this.logCaseReading = logCaseReading;
    }

    /** @throws AttachmentRejected.NotFound when there is no such file, or the desk may not read it */
    @Transactional
    public OpenedAttachment read(UUID caseId, UUID attachmentId, DeskCaller caller,
            @Nullable Purpose purpose) {
        Case subject = findCase.find(caseId, caller);
        OpenedCase opened = openCase.open(caseId, caller.recipient());
        Attachment attachment = openAttachment.find(opened, attachmentId);
        logCaseReading.log(subject, Set.of(CasePart.ATTACHMENTS), caller, purpose);
        return openAttachment.open(caseId, attachment);
    }
}
