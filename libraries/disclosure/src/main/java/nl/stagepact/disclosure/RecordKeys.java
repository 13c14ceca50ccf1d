package nl.stagepact.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that choose the noise, made from the secret of an installation by HMAC-SHA-256. Whoever does not know the secret
 * cannot tell them from random numbers.
 *
 * <p>
 * Every counted person has a record key, by contributor, leaf and ordinal, so that it stays while the count stays. The key of a
 * sum is made from the sum of the record keys in it and from the place of the sum: the noise stays while the composition stays,
 * on every replica and after every restart, and two different sums of the same people have different noise. Were it the same, a
 * sum that is shown as its only large part would tell that the other parts are empty.
 */
public final class RecordKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_SECRET = 32;
    private static final int KEYS_PER_DIGEST = 4;
    /** Ends every text, so that no two messages are the same bytes. */
    private static final byte END = 0;

    private final SecretKeySpec secret;

    /** @param secret of the installation, at least 32 bytes; with another secret every published figure has other noise */
    public RecordKeys(byte[] secret) {
        if (secret.length < LEAST_SECRET) {
            throw new IllegalArgumentException("The secret has " + secret.length + " bytes, not at least " + LEAST_SECRET);
        }
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** Tells this secret from others without revealing it: 16 hexadecimal digits. */
    public String fingerprint() {
        return HexFormat.of().toHexDigits(drawing("fingerprint").digest(0).getLong());
    }

    Drawing drawing(String subject) {
        return new Drawing(subject);
    }

    /** Makes the keys of one table. For one thread. */
    final class Drawing {

        private final Mac mac;
        private final String subject;

        private Drawing(String subject) {
            this.subject = subject;
            try {
                mac = Mac.getInstance(ALGORITHM);
                mac.init(secret);
            } catch (NoSuchAlgorithmException | InvalidKeyException e) {
                throw new IllegalStateException(ALGORITHM + " is not available", e);
            }
        }

        /** Sum of the record keys of the first {@code count} people whom a contributor counted in a leaf. */
        long ofRecords(String contributor, String row, String column, long count) {
            long sum = 0;
            for (long block = 0; block * KEYS_PER_DIGEST < count; block++) {
                text("record");
                text(contributor);
                text(row);
                text(column);
                ByteBuffer digest = digest(block);
                for (long ordinal = block * KEYS_PER_DIGEST; ordinal < Math.min(count,
                        (block + 1) * KEYS_PER_DIGEST); ordinal++) {
                    sum += digest.getLong();
                }
            }
            return sum;
        }

        /** Key of the sum at a place. @param records sum of the record keys in it */
        long ofSum(Publication.Place row, Publication.Place column, long records) {
            text("sum");
            text(row.level());
            text(row.code());
            text(column.level());
            text(column.code());
            return digest(records).getLong();
        }

        private void text(String value) {
            mac.update(value.getBytes(StandardCharsets.UTF_8));
            mac.update(END);
        }

        private ByteBuffer digest(long number) {
            text(subject);
            mac.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
            return ByteBuffer.wrap(mac.doFinal());
        }
    }
}
