package nl.stagepact.placement.confirmation.usecase;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.idempotency.Fingerprint;

/** Secrets of links: 256 random bits, of which only the digest is kept, so that who reads the table cannot use any. */
@ApplicationScoped
class ConfirmationLinkSecrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** 43 characters that need no escaping in an address. */
    String make() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    byte[] hash(String secret) {
        return Fingerprint.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
