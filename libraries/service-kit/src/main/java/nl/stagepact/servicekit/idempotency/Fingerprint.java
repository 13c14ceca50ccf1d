package nl.stagepact.servicekit.idempotency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 digest of a request, to detect reuse of an Idempotency-Key for a different request. */
public final class Fingerprint {

    private Fingerprint() {
    }

    /** Digest of a request that is in memory. */
    public static byte[] of(byte[] request) {
        return begin().digest(request);
    }

    /** Digest for a request that is streamed. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
