package nl.stagepact.discrimination.intake.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.intake.domain.Challenge;

/** A proof-of-work challenge, as Altcha has it. */
@Schema(name = "Challenge")
public record ChallengeView(
        @Schema(required = true, description = "Of the digest", examples = "SHA-256") String algorithm,
        @Schema(required = true, description = "Digest, in hexadecimal, of the salt followed by the number in decimal "
                + "digits") String challenge,
        @Schema(required = true) String salt,
        @Schema(required = true) String signature,
        @Schema(required = true, description = "The number is from 0 to this; 0 when there is nothing to solve") long maxNumber) {

    static ChallengeView of(Challenge challenge) {
        return new ChallengeView("SHA-256", challenge.challenge(), challenge.salt(), challenge.signature(),
                challenge.maxNumber());
    }
}
