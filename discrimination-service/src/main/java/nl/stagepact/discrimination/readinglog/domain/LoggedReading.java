package nl.stagepact.discrimination.readinglog.domain;

/**
 * A reading in the log.
 *
 * @param number from 1, without gaps
 * @param reading what was read, when and by whom
 * @param hash of this reading and all before it
 */
public record LoggedReading(long number, Reading reading, byte[] hash) {
}
