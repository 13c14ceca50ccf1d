package nl.stagepact.discrimination.hearing.domain;

import java.util.Arrays;
import java.util.Optional;

import nl.stagepact.discrimination.keys.domain.CodeText;
import nl.stagepact.discrimination.keys.domain.Hashes;

/**
 * The code in a link with which a company reads what a desk asks and replies, without an account: 160 random bits, written as
 * {@link CodeText}, shown to the desk once and never stored. It cannot be guessed or forged, which is what a signature would
 * achieve; and unlike a signed link it tells nothing of the case.
 */
public final class LinkCode {

    public static final int BYTES = CodeText.BYTES;

    private final byte[] bytes;

    /** @param bytes random ones, {@value #BYTES} of them */
    public LinkCode(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** @return empty for text that is no code; whether a desk gave it is not known here */
    public static Optional<LinkCode> read(String text) {
        return CodeText.read(text).map(LinkCode::new);
    }

    public String text() {
        return CodeText.of(bytes);
    }

    /** Under which the request is stored and found. */
    public byte[] lookupDigest() {
        return Hashes.sha256(Hashes.derive(bytes, "stagepact link code: look-up id, v1"));
    }

    /** Private key (X25519) that opens the question. */
    public byte[] privateKey() {
        return Hashes.derive(bytes, "stagepact link code: private key, v1");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinkCode code && Arrays.equals(bytes, code.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Not the code, which must not come into a log. */
    @Override
    public String toString() {
        return "link code";
    }
}
