package nl.stagepact.discrimination.attachment.domain;

import java.io.InputStream;

/**
 * A file for one who may read it.
 *
 * @param attachment what is known of it
 * @param content opened as it is read
 */
public record OpenedAttachment(Attachment attachment, InputStream content) {
}
