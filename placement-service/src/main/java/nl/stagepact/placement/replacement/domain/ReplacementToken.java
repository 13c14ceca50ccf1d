package nl.stagepact.placement.replacement.domain;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A secret of 160 random bits that a school hands out, and that asks once for another place. Only its digest is stored; with
 * this
 * entropy no slow hash is needed.
 *
 * @param text 40 hexadecimal digits in lower case
 */
public record ReplacementToken(String text) {

    private static final int BYTES = 20;

    public static ReplacementToken random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new ReplacementToken(HexFormat.of().formatHex(bytes));
    }

    /** The random bits. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(text);
    }

    /** Not the token, which must not come into a log. */
    @Override
    public String toString() {
        return "replacement token";
    }
}
