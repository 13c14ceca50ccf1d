package nl.stagepact.discrimination.keys.usecase;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keys.domain.Recipient;

/** Names organisations in tables by a keyed function, so that a stolen table does not tell whose cases it holds. */
@ApplicationScoped
public class Pseudonyms {

    private static final int SHORTEST_SECRET = 32;

    private final SecretKeySpec key;

    Pseudonyms(KeySettings settings) {
        if (settings.pseudonymSecret().length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("stagepact.keys.pseudonym-secret needs at least 32 characters");
        }
        this.key = new SecretKeySpec(settings.pseudonymSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** @param desk code of the organisation's desk */
    public Recipient of(String desk) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return new Recipient(HexFormat.of().formatHex(mac.doFinal(desk.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is not available", e);
        }
    }
}
