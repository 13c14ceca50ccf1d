package nl.stagepact.casesealing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;

/**
 * Seals files piece by piece (streaming AEAD: AES-256-GCM with a key per file and a nonce per segment), so that none has to be
 * held whole; segments cannot be exchanged, repeated or cut off.
 */
public final class SealedStreams {

    private static final int KEY_BYTES = 32;
    private static final int SEGMENT = 64 * 1024;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedStreams() {
    }

    /** A key for one file. */
    public static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    /** @param context that the file is bound to @return seals what is written to it; complete when it is closed */
    public static OutputStream sealing(byte[] key, String context, OutputStream sealed) throws IOException {
        try {
            return cipher(key).newEncryptingStream(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    /** @return opens what is read from it, and fails where that was changed */
    public static InputStream opening(byte[] key, String context, InputStream sealed) {
        try {
            return cipher(key).newDecryptingStream(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Opening failed", e); // nothing is read yet
        }
    }

    private static AesGcmHkdfStreaming cipher(byte[] key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT, 0);
    }
}
