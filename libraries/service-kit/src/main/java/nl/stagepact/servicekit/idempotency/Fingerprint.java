package nl.stagepact.servicekit.idempotency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tells one request from another under the same key: SHA-256 of what was asked. */
public final class Fingerprint {

    private Fingerprint() {
    }

    /** Of a request that is held whole. */
    public static byte[] of(byte[] request) {
        return begin().digest(request);
    }

    /** Of one that is read piece by piece. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
