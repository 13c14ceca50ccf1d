package nl.stagepact.servicekit.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.idempotency.Fingerprint;

/** Writes what came from a topic as text that PostgreSQL stores and indexes: no NUL, valid UTF-8, and not too long. */
final class StorableText {

    /** An index entry of PostgreSQL has at most 2,700 bytes. */
    private static final int MAX_KEY_BYTES = 1_000;

    private StorableText() {
    }

    /** Different keys have different texts, so that an unreadable key is parked alone; empty for a record without a key. */
    static String key(byte @Nullable [] bytes) {
        if (bytes == null) {
            return "";
        }
        if (bytes.length > MAX_KEY_BYTES) {
            return "sha256:" + HexFormat.of().formatHex(Fingerprint.of(bytes));
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') < 0 ? text : "hex:" + HexFormat.of().formatHex(bytes);
        } catch (CharacterCodingException e) {
            return "hex:" + HexFormat.of().formatHex(bytes);
        }
    }
}
