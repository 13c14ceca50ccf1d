package nl.stagepact.placement.confirmation.usecase;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.idempotency.Fingerprint;

/** Secrets of links: 256 random bits. Only the digest is stored, so that a reader of the table cannot use them. */
@ApplicationScoped
class ConfirmationLinkSecrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** 43 characters, safe in URLs. */
    String make() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    byte[] hash(String secret) {
        return Fingerprint.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
