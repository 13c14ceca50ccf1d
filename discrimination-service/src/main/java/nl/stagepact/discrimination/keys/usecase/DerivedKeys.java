package nl.stagepact.discrimination.keys.usecase;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keys.domain.Hashes;

/** Keys of this installation for one purpose each, the same at all replicas. */
@ApplicationScoped
public class DerivedKeys {

    private final byte[] secret;

    public DerivedKeys(KeySettings settings) {
        this.secret = settings.pseudonymSecret().getBytes(StandardCharsets.UTF_8);
    }

    /** @param purpose that no other use has @return 32 bytes */
    public byte[] of(String purpose) {
        return Hashes.derive(secret, purpose);
    }
}
