package nl.stagepact.discrimination.attachment.api;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file in the contract; its bytes are streamed. */
@Schema(name = "FileContent", type = SchemaType.STRING, format = "binary")
public final class FileContent {

    public static final String TYPE = "application/octet-stream";

    private FileContent() {
    }
}
