package nl.stagepact.discrimination.attachment.usecase;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.casesealing.SealedStreams;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.attachment.domain.Attachment;
import nl.stagepact.discrimination.attachment.domain.AttachmentRejected;
import nl.stagepact.discrimination.attachment.domain.OpenedAttachment;
import nl.stagepact.discrimination.attachment.persistence.AttachmentPieces;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.domain.OpenedEntry;
import nl.stagepact.discrimination.keys.usecase.OpenedCase;
import nl.stagepact.discrimination.keys.usecase.ReadEntries;

/** Opens the files of a case for those who hold its keys. */
@ApplicationScoped
public class OpenAttachment {

    private final AttachmentPieces pieces;
    private final ReadEntries entries;

    OpenAttachment(AttachmentPieces pieces, ReadEntries entries) {
        this.pieces = pieces;
        this.entries = entries;
    }

    /** What is known of the files, in order; empty when the reader may not know of them. */
    public List<OpenedEntry<Attachment>> list(OpenedCase opened) {
        return entries.read(opened, EntryKind.ATTACHMENT, Attachment.class);
    }

    /** @throws AttachmentRejected.NotFound when there is none, or the reader may not know of it */
    public Attachment find(OpenedCase opened, UUID attachmentId) {
        return list(opened).stream().map(OpenedEntry::content).filter(each -> each.id().equals(attachmentId)).findFirst()
                .orElseThrow(AttachmentRejected.NotFound::new);
    }

    /**
     * The file, read from the database as it is read from the stream. It fails where it was
     * changed, and where the case was erased meanwhile.
     */
    public OpenedAttachment open(UUID caseId, Attachment attachment) {
        InputStream opened = SealedStreams.opening(attachment.key(), SealingContexts.ofAttachment(caseId, attachment.id()),
                new SequenceInputStream(new Pieces(caseId, attachment.id())));
        return new OpenedAttachment(attachment, new FirstBytes(opened, attachment.size()));
    }

    /** A file as it is sealed; empty when there is none. */
    public Optional<InputStream> sealed(UUID caseId, UUID attachmentId) {
        return pieces.find(caseId, attachmentId, 1).map(_ -> new SequenceInputStream(new Pieces(caseId, attachmentId)));
    }

    private final class Pieces implements Enumeration<InputStream> {

        private final UUID caseId;
        private final UUID attachmentId;
        private int number = 1;
        private Optional<byte[]> next;

        private Pieces(UUID caseId, UUID attachmentId) {
            this.caseId = caseId;
            this.attachmentId = attachmentId;
            this.next = pieces.find(caseId, attachmentId, number);
        }

        @Override
        public boolean hasMoreElements() {
            return next.isPresent();
        }

        @Override
        public InputStream nextElement() {
            InputStream piece = new ByteArrayInputStream(next.orElseThrow(NoSuchElementException::new));
            number++;
            next = pieces.find(caseId, attachmentId, number);
            return piece;
        }
    }
}
