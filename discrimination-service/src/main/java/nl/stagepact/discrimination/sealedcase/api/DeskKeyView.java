package nl.stagepact.discrimination.sealedcase.api;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.casesealing.Base64Text;
import nl.stagepact.discrimination.keys.domain.OwnKey;

/** The key of a desk that holds one of its own. */
@Schema(name = "DeskKey")
public record DeskKeyView(
        @Schema(required = true, examples = "99DA") String desk,
        @Schema(required = true, description = "X25519, in base64url without padding") String publicKey,
        @Schema(required = true) LocalDate registeredOn) {

    static DeskKeyView of(String desk, OwnKey key) {
        return new DeskKeyView(desk, Base64Text.of(key.publicKey()), key.registeredOn());
    }

    /** A number that only the holder of the private key can read. */
    @Schema(name = "DeskKeyChallenge")
    record Challenge(
            @Schema(required = true, description = "HPKE (RFC 9180) of 32 bytes, in base64url without padding") String sealed) {
    }
}
