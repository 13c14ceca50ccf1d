package nl.stagepact.placement.confirmation.api;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to confirm or withdraw a vacancy without login. */
@Schema(name = "ConfirmationLink")
record LinkView(
        @Schema(required = true, description = "Path at the public address; anyone who has it can use it") String path,
        @Schema(required = true, description = "When it expires") Instant expiresAt) {

    /** The form of the page. */
    @Schema(name = "ConfirmationDecision")
    record DecisionBody(@Schema(required = true, enumeration = {
            "confirm", "withdraw" }) String decision){
    }
}
