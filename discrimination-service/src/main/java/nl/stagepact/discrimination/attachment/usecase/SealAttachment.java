package nl.stagepact.discrimination.attachment.usecase;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.casesealing.SealedStreams;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.attachment.domain.Attachment;
import nl.stagepact.discrimination.attachment.domain.CleanFile;
import nl.stagepact.discrimination.attachment.persistence.AttachmentPieces;
import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.usecase.SealEntry;

/** Seals a file under a key of its own, which only an entry of the case holds. */
@ApplicationScoped
public class SealAttachment {

    /** In bytes: to a multiple of this a file is padded, so that its length says little about it. */
    private static final int PADDING = 64 * 1024;

    private final AttachmentPieces pieces;
    private final SealEntry sealEntry;

    SealAttachment(AttachmentPieces pieces, SealEntry sealEntry) {
        this.pieces = pieces;
        this.sealEntry = sealEntry;
    }

    /** The caller has locked the case. @param digest of the file as it was sent, under a key of the reporter */
    @Transactional(Transactional.TxType.MANDATORY)
    public Attachment seal(UUID caseId, CleanFile file, byte[] digest) {
        Attachment attachment = new Attachment(UUID.randomUUID(), file.mediaType(), file.content().length, file.cleaned(),
                digest, SealedStreams.newKey());
        try (OutputStream sealing = SealedStreams.sealing(attachment.key(),
                SealingContexts.ofAttachment(caseId, attachment.id()),
                new BufferedOutputStream(
                        new Pieces(caseId, attachment.id()), Pieces.SIZE))) {
            sealing.write(file.content());
            sealing.write(new byte[Math.floorMod(-file.content().length, PADDING)]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sealEntry.seal(caseId, EntryKind.ATTACHMENT, Author.REPORTER, attachment);
        return attachment;
    }

    /** Stores what is written to it, each time a piece. */
    private final class Pieces extends OutputStream {

        private static final int SIZE = 1 << 20;

        private final UUID caseId;
        private final UUID attachmentId;
        private int number;

        private Pieces(UUID caseId, UUID attachmentId) {
            this.caseId = caseId;
            this.attachmentId = attachmentId;
        }

        @Override
        public void write(int each) {
            write(new byte[] { (byte) each }, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            number++;
            pieces.insert(caseId, attachmentId, number, Arrays.copyOfRange(bytes, from, from + length));
        }
    }
}
