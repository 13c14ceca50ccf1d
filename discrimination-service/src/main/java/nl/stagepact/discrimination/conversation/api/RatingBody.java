package nl.stagepact.discrimination.conversation.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reporter's rating of the handling. */
@Schema(name = "RatingBody")
public record RatingBody(
        @Schema(description = "1 (bad) to 5 (good)", examples = "4") @NotNull @Min(1) @Max(5) Integer stars) {
}
