package nl.stagepact.localstack.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a party of a round of matching commits itself to, as the contract describes it to clients. */
public final class SaltCommitment {

    private static final int FIRST_ATTEMPT = 1;

    private SaltCommitment() {
    }

    /**
     * In the first attempt.
     *
     * @param roundId UUID
     * @param party code of a school or municipality, or pact
     * @param part 64 hexadecimal digits
     * @return SHA-256, 64 hexadecimal digits
     */
    public static String of(String roundId, String party, String part) {
        String lines = "%s\n%d\n%s\n%s\n".formatted(roundId, FIRST_ATTEMPT, party, part);
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
