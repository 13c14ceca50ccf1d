package nl.stagepact.placement.matching.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Hashes by which others can check what was frozen and decided. */
public final class Hashes {

    private Hashes() {
    }

    /** SHA-256 of the lines, each followed by a line feed; 64 hexadecimal digits. */
    public static String ofLines(Stream<String> lines) {
        MessageDigest digest = sha256();
        lines.forEach(line -> digest.update((line + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of a text; 64 hexadecimal digits. */
    public static String ofText(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The first eight bytes of the SHA-256 of a text. */
    public static long number(String text) {
        return ByteBuffer.wrap(sha256().digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
