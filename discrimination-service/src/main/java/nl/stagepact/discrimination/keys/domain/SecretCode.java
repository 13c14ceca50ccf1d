package nl.stagepact.discrimination.keys.domain;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A secret of 160 random bits that somebody holds instead of an account, shown once and never stored. What the service needs is
 * derived from it by HKDF-SHA-256 (RFC 5869); with this entropy no slow hash is needed.
 *
 * <p>
 * Written in Crockford's base 32, in eight groups of four. Reading ignores case, spaces and hyphens, and takes O for 0 and I
 * or L for 1, because people copy codes by hand.
 */
public final class SecretCode {

    static final int BYTES = 20;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int CHARACTERS = BYTES * 8 / BITS;
    private static final int GROUP = 4;

    private final byte[] bytes;

    /** @param bytes random ones, {@value #BYTES} of them */
    SecretCode(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A code has " + BYTES + " bytes");
        }
        this.bytes = bytes.clone();
    }

    public static SecretCode random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SecretCode(bytes);
    }

    /** A key of 32 bytes for one purpose. */
    public byte[] derive(String purpose) {
        return Hashes.derive(bytes, purpose);
    }

    /** @return empty for text that is no code; whether it was ever given is not known here */
    public static Optional<SecretCode> read(String text) {
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
        return Optional.of(new SecretCode(bytes));
    }

    /** Eight groups of four characters, with hyphens between. */
    public String text() {
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

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretCode code && MessageDigest.isEqual(bytes, code.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Not the code, which must not come into a log. */
    @Override
    public String toString() {
        return "secret code";
    }
}
