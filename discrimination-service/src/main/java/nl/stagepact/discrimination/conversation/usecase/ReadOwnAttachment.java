package nl.stagepact.discrimination.conversation.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.attachment.domain.OpenedAttachment;
import nl.stagepact.discrimination.attachment.usecase.OpenAttachment;
import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.usecase.OpenedCase;

/** Gives reporters back a file that they sent, as it is kept. */
@ApplicationScoped
public class ReadOwnAttachment {

    private final OwnCase ownCase;
    private final OpenAttachment openAttachment;

    ReadOwnAttachment(OwnCase ownCase, OpenAttachment openAttachment) {
        this.ownCase = ownCase;
        this.openAttachment = openAttachment;
    }

    /** @throws AttachmentRejected.NotFound when the report has no such file */
    @Transactional
    public OpenedAttachment read(ReceiptCode code, UUID attachmentId) {
        OpenedCase opened = ownCase.open(code).opened();
        return openAttachment.open(opened.caseId(), openAttachment.find(opened, attachmentId));
    }
}
