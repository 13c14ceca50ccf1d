package nl.stagepact.discrimination.attachment.api;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.attachment.domain.Attachment;
import nl.stagepact.discrimination.keys.domain.OpenedEntry;

/** What is known of a file that a reporter sent. */
@Schema(name = "Attachment")
public record AttachmentView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(required = true, description = "Told by the content", examples = "image/jpeg") String mediaType,
        @Schema(required = true, description = "In bytes") int size,
        @Schema(required = true, description = "Whether what cannot be seen was taken out, such as where a photo was taken. "
                + "A file that was not cleaned is as it was sent: open it with care") boolean cleaned,
        @Schema(required = true, description = "Day on which it was sent") LocalDate sentOn) {

    public static AttachmentView of(OpenedEntry<Attachment> entry) {
        Attachment attachment = entry.content();
        return new AttachmentView(attachment.id().toString(), attachment.mediaType(), attachment.size(), attachment.cleaned(),
                entry.writtenOn());
    }
}
