package nl.stagepact.discrimination.keys.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * How a secret of 160 bits is written for people: in Crockford's base 32, in eight groups of four. Reading ignores case, spaces
 * and hyphens, and takes O for 0 and I or L for 1, because people copy codes by hand.
 */
public final class CodeText {

    /** Bytes of a code. */
    public static final int BYTES = 20;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int CHARACTERS = BYTES * 8 / BITS;
    private static final int GROUP = 4;

    private CodeText() {
    }

    /** @return empty for text that is no code */
    public static Optional<byte[]> read(String text) {
        if (text.length() > 2 * CHARACTERS) {
            return Optional.empty();
        }
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "").replace('O', '0').replaceAll("[IL]", "1");
        if (plain.length() != CHARACTERS) {
            return Optional.empty();
        }
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < CHARACTERS; i++) {
            int digit = ALPHABET.indexOf(plain.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            for (int bit = 0; bit < BITS; bit++) {
                int position = i * BITS + bit;
                bytes[position / 8] |= (byte) ((digit >> BITS - 1 - bit & 1) << 7 - position % 8);
            }
        }
        return Optional.of(bytes);
    }

    /** @param bytes of the code, {@value #BYTES} of them @return eight groups of four characters, with hyphens between */
    public static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            int digit = 0;
            for (int bit = 0; bit < BITS; bit++) {
                int position = i * BITS + bit;
                digit = digit << 1 | bytes[position / 8] >> 7 - position % 8 & 1;
            }
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(digit));
        }
        return text.toString();
    }
}
