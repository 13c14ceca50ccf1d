package nl.stagepact.discrimination.keys.usecase;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

import jakarta.enterprise.context.ApplicationScoped;

/** Keys of this installation for one purpose each, the same at all replicas. */
@ApplicationScoped
public class DerivedKeys {

    private final byte[] secret;

    public DerivedKeys(KeySettings settings) {
        this.secret = settings.pseudonymSecret().getBytes(StandardCharsets.UTF_8);
    }

    /** @param purpose that no other use has @return 32 bytes */
    public byte[] of(String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addIKM(secret)
                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is not available", e);
        }
    }
}
