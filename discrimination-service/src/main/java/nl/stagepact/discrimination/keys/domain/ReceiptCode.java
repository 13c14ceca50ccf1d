package nl.stagepact.discrimination.keys.domain;

import java.util.HexFormat;
import java.util.Optional;

/**
 * The code with which a reporter comes back to a case. It leads to the id under which the case is found, and to the reporter's
 * private key.
 */
public record ReceiptCode(SecretCode secret) {

    /** @return empty for text that is no code; whether a case has this code is not known here */
    public static Optional<ReceiptCode> read(String text) {
        return SecretCode.read(text).map(ReceiptCode::new);
    }

    public String text() {
        return secret.text();
    }

    /**
     * Digest under which the case is stored and found. The index compares digests of ids of which a caller controls no bit, so
     * the time that takes tells nothing about the codes that exist.
     */
    public byte[] lookupDigest() {
        return Hashes.sha256(secret.derive("stagepact receipt code: look-up id, v1"));
    }

    /** Private key of the reporter (X25519). */
    public byte[] privateKey() {
        return secret.derive("stagepact receipt code: private key of the reporter, v1");
    }

    /** Tells a file that was sent before from others, and tells nothing to one who has the file but not the code. */
    public byte[] fileDigest(byte[] sha256) {
        return Hashes.hmac(secret.derive("stagepact receipt code: digests of files, v1"), HexFormat.of().formatHex(sha256));
    }
}
