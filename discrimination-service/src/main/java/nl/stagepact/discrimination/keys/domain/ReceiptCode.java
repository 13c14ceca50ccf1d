package nl.stagepact.discrimination.keys.domain;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The code with which a reporter comes back to a case: 160 random bits, shown once and never stored. What the service needs is
 * derived from it by HKDF-SHA-256 (RFC 5869): the id under which the case is found, and the reporter's private key. With this
 * entropy no slow hash is needed. Written as {@link CodeText}.
 */
public final class ReceiptCode {

    public static final int BYTES = CodeText.BYTES;

    private final byte[] bytes;

    /** @param bytes random ones, {@value #BYTES} of them */
    public ReceiptCode(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A receipt code has " + BYTES + " bytes");
        }
        this.bytes = bytes.clone();
    }

    /** @return empty for text that is no code; whether a case has this code is not known here */
    public static Optional<ReceiptCode> read(String text) {
        return CodeText.read(text).map(ReceiptCode::new);
    }

    /** As it is shown to the reporter, see {@link CodeText}. */
    public String text() {
        return CodeText.of(bytes);
    }

    /**
     * Digest under which the case is stored and found. The index compares digests of ids of which a caller controls no bit, so
     * the time that takes tells nothing about the codes that exist.
     */
    public byte[] lookupDigest() {
        return Hashes.sha256(Hashes.derive(bytes, "stagepact receipt code: look-up id, v1"));
    }

    /** Private key of the reporter (X25519). */
    public byte[] privateKey() {
        return Hashes.derive(bytes, "stagepact receipt code: private key of the reporter, v1");
    }

    /** Tells a file that was sent before from others, and tells nothing to one who has the file but not the code. */
    public byte[] fileDigest(byte[] sha256) {
        return Hashes.hmac(Hashes.derive(bytes, "stagepact receipt code: digests of files, v1"),
                HexFormat.of().formatHex(sha256));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReceiptCode code && MessageDigest.isEqual(bytes, code.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Not the code, which must not come into a log. */
    @Override
    public String toString() {
        return "receipt code";
    }
}
