package nl.stagepact.discrimination.escrow.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many tokens a school wants. */
@Schema(name = "LodgingTokensBody")
public record TokensBody(
        @Schema(description = "Tokens of the batch", examples = "100") @NotNull @Min(1) @Max(500) Integer number) {
}
