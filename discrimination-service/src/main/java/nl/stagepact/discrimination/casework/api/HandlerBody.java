package nl.stagepact.discrimination.casework.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.wire.Formats.Subject;

/** Who handles a case. */
@Schema(name = "HandlerBody")
public record HandlerBody(
        @Schema(description = "Subject (sub) of a handler of the desk; absent to leave the case to the "
                + "desk") @Nullable @Subject String handler) {
}
