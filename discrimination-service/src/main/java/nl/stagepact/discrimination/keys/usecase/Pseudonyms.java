package nl.stagepact.discrimination.keys.usecase;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keys.domain.Hashes;
import nl.stagepact.discrimination.keys.domain.Recipient;

/** Names organisations in tables by a keyed function, so that a stolen table does not tell whose cases it holds. */
@ApplicationScoped
public class Pseudonyms {

    private static final int SHORTEST_SECRET = 32;

    private final byte[] key;

    Pseudonyms(KeySettings settings) {
        if (settings.pseudonymSecret().length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("stagepact.keys.pseudonym-secret needs at least 32 characters");
        }
        this.key = settings.pseudonymSecret().getBytes(StandardCharsets.UTF_8);
    }

    /** @param desk code of the organisation's desk */
    public Recipient of(String desk) {
        return new Recipient(HexFormat.of().formatHex(Hashes.hmac(key, desk)));
    }
}
