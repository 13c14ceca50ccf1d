package nl.stagepact.discrimination.readinglog.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;

/**
 * Stands for the whole log until the end of a day. Everyone may keep it; with the log, a privacy officer shows that nothing
 * before it was changed. It differs every day, also when nobody read anything, so that it tells nothing itself.
 *
 * @param day whose end it is
 * @param digest SHA-256 over the hash of the last reading of that day or before, and the day
 */
public record LogHead(LocalDate day, byte[] digest) {

    /** @param hash of the last reading; {@link Reading#START} when there is none */
    public static LogHead of(LocalDate day, byte[] hash) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(hash);
            return new LogHead(day, digest.digest(day.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
