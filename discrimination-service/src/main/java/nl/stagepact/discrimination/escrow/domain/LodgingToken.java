package nl.stagepact.discrimination.escrow.domain;

import java.util.Optional;

import nl.stagepact.discrimination.keys.domain.Hashes;
import nl.stagepact.discrimination.keys.domain.SecretCode;

/**
 * A token that a school hands out to its students, and that one of them spends on a lodging: it vouches for a student of the
 * school and tells nobody which one. Only a digest is stored.
 */
public record LodgingToken(SecretCode secret) {

    /** @return empty for text that is no token; whether it was handed out is not known here */
    public static Optional<LodgingToken> read(String text) {
        return SecretCode.read(text).map(LodgingToken::new);
    }

    public String text() {
        return secret.text();
    }

    public byte[] digest() {
        return Hashes.sha256(secret.derive("stagepact lodging token, v1"));
    }
}
