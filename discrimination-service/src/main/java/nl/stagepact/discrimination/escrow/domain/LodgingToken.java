package nl.stagepact.discrimination.escrow.domain;

import java.util.Arrays;
import java.util.Optional;

import nl.stagepact.discrimination.keys.domain.CodeText;
import nl.stagepact.discrimination.keys.domain.Hashes;

/**
 * A token that a school hands out to its students, and that one of them spends on a lodging: it vouches for a student of the
 * school and tells nobody which one. 160 random bits, written as {@link CodeText}; only a digest is stored.
 */
public final class LodgingToken {

    public static final int BYTES = CodeText.BYTES;

    private final byte[] bytes;

    /** @param bytes random ones, {@value #BYTES} of them */
    public LodgingToken(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** @return empty for text that is no token; whether it was handed out is not known here */
    public static Optional<LodgingToken> read(String text) {
        return CodeText.read(text).map(LodgingToken::new);
    }

    public String text() {
        return CodeText.of(bytes);
    }

    public byte[] digest() {
        return Hashes.sha256(Hashes.derive(bytes, "stagepact lodging token, v1"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LodgingToken token && Arrays.equals(bytes, token.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Not the token, which must not come into a log. */
    @Override
    public String toString() {
        return "lodging token";
    }
}
