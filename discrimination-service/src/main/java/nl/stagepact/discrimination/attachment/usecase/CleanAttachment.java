package nl.stagepact.discrimination.attachment.usecase;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.attachment.domain.AttachmentRejected;
import nl.stagepact.discrimination.attachment.domain.CleanFile;
import nl.stagepact.discrimination.keys.domain.Hashes;
import nl.stagepact.filecleaning.CleanFiles;
import nl.stagepact.filecleaning.FileRejected;
import nl.stagepact.filecleaning.FileType;

/** Takes out of a file what its sender does not see in it, such as where a photo was taken, where that can be done. */
@ApplicationScoped
public class CleanAttachment {

    private static final int MOST_PROCESSES = 4;

    private final CleanFiles files = new CleanFiles(Math.min(MOST_PROCESSES, Runtime.getRuntime().availableProcessors()));

    /** @throws AttachmentRejected when the file cannot be taken */
    public CleanFile clean(byte[] content) {
        if (content.length == 0) {
            throw new AttachmentRejected.Empty();
        }
        FileType type = FileType.of(content).orElseThrow(AttachmentRejected.UnknownType::new);
        byte[] digest = Hashes.sha256(content);
        return new CleanFile(type.mediaType(), type.isCleanable(), type.isCleanable() ? cleaned(type, content) : content,
                digest);
    }

    private byte[] cleaned(FileType type, byte[] content) {
        try {
            return files.clean(type, content);
        } catch (FileRejected e) {
            throw switch (e.reason()) {
                case BUSY -> new AttachmentRejected.Busy();
                case UNREADABLE -> new AttachmentRejected.Unreadable();
                case ENCRYPTED -> new AttachmentRejected.Encrypted();
                case TOO_COMPLEX -> new AttachmentRejected.TooComplex();
            };
        }
    }

    @PreDestroy
    void end() {
        files.close();
    }
}
