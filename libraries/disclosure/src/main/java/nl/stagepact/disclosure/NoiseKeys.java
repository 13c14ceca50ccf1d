package nl.stagepact.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that choose the noise, made from the secret of an installation by HMAC-SHA-256. Whoever does not know the secret
 * cannot tell them from random numbers.
 *
 * <p>
 * The people whom a contributor counted in a leaf have one key, which stays while their number stays. The cell-key method
 * gives a key to each of them and adds these up; the sum for each number of people is as random as one key for that
 * number, which takes no longer for a million people than for one. The key of a sum is made from the sum of the keys in
 * it, its place and the profile: the noise stays while the composition stays, on every replica and after every restart, and two
 * different sums of the same people have different noise. Were it the same, a sum that is shown as its only large part
 * would tell that the other parts are empty.
 */
public final class NoiseKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_SECRET = 32;
    /** Ends every text, so that no two messages are the same bytes. */
    private static final byte END = 0;

    private final SecretKeySpec secret;

    /** @param secret of the installation, at least 32 bytes; with another secret every published figure has other noise */
    public NoiseKeys(byte[] secret) {
        if (secret.length < LEAST_SECRET) {
            throw new IllegalArgumentException("The secret has " + secret.length + " bytes, not at least " + LEAST_SECRET);
        }
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** Tells this secret from others without revealing it: 16 hexadecimal digits. */
    public String fingerprint() {
        return HexFormat.of().toHexDigits(new Drawing(List.of("fingerprint")).digest(0));
    }

    /** @param profile whose table gives the noise: two tables with the same keys would tell more than two publications */
    Drawing drawing(String subject, Profile profile) {
        return new Drawing(List.of(subject, profile.name(), profile.version()));
    }

    /** Makes the keys of one table. For one thread. */
    final class Drawing {

        private final Mac mac;
        private final List<String> scope;

        /** @param scope keys of another one are other keys */
        private Drawing(List<String> scope) {
            this.scope = scope;
            try {
                mac = Mac.getInstance(ALGORITHM);
                mac.init(secret);
            } catch (NoSuchAlgorithmException | InvalidKeyException e) {
                throw new IllegalStateException(ALGORITHM + " is not available", e);
            }
        }

        /** Key of the people whom a contributor counted in a leaf. @param count of them */
        long ofPeople(String contributor, String row, String column, long count) {
            text("people");
            text(contributor);
            text(row);
            text(column);
            return digest(count);
        }

        /** Key of the sum at a place. @param people sum of the keys of the people in it */
        long ofSum(Publication.Place row, Publication.Place column, long people) {
            text("sum");
            text(row.level());
            text(row.code());
            text(column.level());
            text(column.code());
            return digest(people);
        }

        private void text(String value) {
            mac.update(value.getBytes(StandardCharsets.UTF_8));
            mac.update(END);
        }

        private long digest(long number) {
            scope.forEach(this::text);
            mac.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
            return ByteBuffer.wrap(mac.doFinal()).getLong();
        }
    }
}
