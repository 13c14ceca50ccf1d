package nl.stagepact.discrimination.casework.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.wire.Formats.HandlingDesk;
import nl.stagepact.servicekit.body.Text;

/** A desk that should handle a case. */
@Schema(name = "ProposedDeskBody")
public record ProposedDeskBody(
        @Schema(examples = "discriminatie-nl") @NotNull @HandlingDesk String desk,
        @Schema(description = "Why, as a message to the reporter") @NotNull @Text(max = 10_000) String reason) {
}
