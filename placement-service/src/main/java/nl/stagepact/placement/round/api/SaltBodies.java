package nl.stagepact.placement.round.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.wire.KeyFormats.Sha256Text;

/** Bodies by which a party contributes to the salt of a round. */
public final class SaltBodies {

    private SaltBodies() {
    }

    /** A commitment. */
    @Schema(name = "CommitmentBody")
    public record CommitmentBody(
            @Schema(description = "SHA-256 of the round's id, the attempt, the party and the part, each followed by a line "
                    + "feed; 64 hexadecimal digits in lower case") @NotNull @Sha256Text String commitment) {
    }

    /** A part that was committed. */
    @Schema(name = "PartBody")
    public record PartBody(
            @Schema(description = "64 random hexadecimal digits in lower case") @NotNull @Sha256Text String part) {
    }
}
