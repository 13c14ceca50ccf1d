package nl.stagepact.shortage.round.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.servicekit.body.Text;

/** Opens a round of a pact. */
@Schema(name = "RoundOpening")
public record RoundOpeningBody(
        @Schema(description = "Code of a pact area", examples = "amersfoort") @NotNull @Text(max = 40) String pact) {
}
