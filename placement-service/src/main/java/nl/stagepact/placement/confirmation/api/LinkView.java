package nl.stagepact.placement.confirmation.api;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link by which a vacancy is confirmed or withdrawn without login. */
@Schema(name = "ConfirmationLink")
record LinkView(
        @Schema(required = true, description = "Path at the public address; anyone who has it can use it") String path,
        @Schema(required = true, description = "When it expires") Instant expiresAt) {

    /** What the page's form sends. */
    @Schema(name = "ConfirmationDecision")
    record DecisionBody(@Schema(required = true, enumeration = {
            "confirm", "withdraw" }) String decision){
    }
}
