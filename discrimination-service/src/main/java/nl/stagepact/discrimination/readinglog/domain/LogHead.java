package nl.stagepact.discrimination.readinglog.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import nl.stagepact.discrimination.keys.domain.Hashes;

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
        return new LogHead(day, Hashes.sha256(hash, day.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
