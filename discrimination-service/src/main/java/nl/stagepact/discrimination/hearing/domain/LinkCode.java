package nl.stagepact.discrimination.hearing.domain;

import java.util.Optional;

import nl.stagepact.discrimination.keys.domain.Hashes;
import nl.stagepact.discrimination.keys.domain.SecretCode;

/**
 * The code in a link with which a company reads what a desk asks and replies, without an account. It cannot be guessed or
 * forged, which is what a signature would achieve; and unlike a signed link it tells nothing of the case.
 */
public record LinkCode(SecretCode secret) {

    /** @return empty for text that is no code; whether a desk gave it is not known here */
    public static Optional<LinkCode> read(String text) {
        return SecretCode.read(text).map(LinkCode::new);
    }

    public String text() {
        return secret.text();
    }

    /** Under which the request is stored and found. */
    public byte[] lookupDigest() {
        return Hashes.sha256(secret.derive("stagepact link code: look-up id, v1"));
    }

    /** Private key (X25519) that opens the question. */
    public byte[] privateKey() {
        return secret.derive("stagepact link code: private key, v1");
    }
}
