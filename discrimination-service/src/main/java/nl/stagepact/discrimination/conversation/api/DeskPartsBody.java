package nl.stagepact.discrimination.conversation.api;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.wire.Formats.DeskCodeForm;
import nl.stagepact.discrimination.wire.SharedPartCode;

/** Parts that a desk may read from now on. The desk stands here and not in the path: paths are logged. */
@Schema(name = "DeskPartsBody")
public record DeskPartsBody(
        @Schema(examples = "sbb") @NotNull @DeskCodeForm String desk,
        @Schema(description = "Empty to let it read nothing any "
                + "longer") @NotNull @Size(max = 6) List<@NotNull SharedPartCode> parts) {
}
