package nl.stagepact.casesealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;

/**
 * HPKE (RFC 9180) with X25519, HKDF-SHA-256 and AES-256-GCM. Keys are 32 plain bytes; a sealed text is bound to a context, so
 * that one that was moved to another case or part does not open.
 */
public final class Hpke {

    private static final HpkeParameters PARAMETERS = parameters();

    private Hpke() {
    }

    public static KeyPair newPair() {
        return pair(X25519.generatePrivateKey());
    }

    /** @param privateKey 32 bytes */
    public static KeyPair pair(byte[] privateKey) {
        try {
            return new KeyPair(privateKey, X25519.publicFromPrivate(privateKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A private key has 32 bytes", e);
        }
    }

    public static byte[] seal(byte[] text, byte[] publicKey, String context) {
        try {
            return handle(key(publicKey)).getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class).encrypt(text,
                    context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    /** @return empty when it was sealed for another key or in another context, or was changed */
    public static Optional<byte[]> open(byte[] sealed, KeyPair pair, String context) {
        try {
            HpkePrivateKey key = HpkePrivateKey.create(key(pair.publicKey()),
                    SecretBytes.copyFrom(pair.privateKey(), InsecureSecretKeyAccess.get()));
            return Optional.of(handle(key).getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class).decrypt(sealed,
                    context.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static HpkePublicKey key(byte[] publicKey) throws GeneralSecurityException {
        return HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(publicKey), null);
    }

    private static KeysetHandle handle(Key key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary()).build();
    }

    private static HpkeParameters parameters() {
        try {
            HybridConfig.register();
            return HpkeParameters.builder().setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256).setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM).build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HPKE is not available", e);
        }
    }
}
