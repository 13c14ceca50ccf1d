package nl.stagepact.shortage.publication.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.servicekit.body.Text;

/** Retracts a publication. */
@Schema(name = "RetractionBody")
public record RetractionBody(
        @Schema(description = "Why, for everyone to read; without personal data") @NotNull @Text(max = 1_000) String reason) {
}
