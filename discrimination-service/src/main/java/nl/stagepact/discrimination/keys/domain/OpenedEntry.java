package nl.stagepact.discrimination.keys.domain;

import java.time.LocalDate;

/**
 * An entry that its reader could open.
 *
 * @param content what was sealed
 * @param author who wrote it
 * @param writtenOn day on which it was written
 */
public record OpenedEntry<T>(T content, Author author, LocalDate writtenOn) {
}
