package nl.stagepact.servicekit.deadletter;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.servicekit.body.Text;

/** Request to give up a dead letter. */
@Schema(name = "SkipBody")
public record SkipBody(
        @Schema(description = "Why it need not be handled; kept, so without personal data") @NotNull @Text(max = 1000) String reason) {
}
