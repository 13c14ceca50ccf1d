package nl.stagepact.discrimination.readinglog.usecase;

import nl.stagepact.discrimination.readinglog.domain.Purpose;

/**
 * Who reads, and why.
 *
 * @param subject of the access token
 * @param role for which the caller is let in
 * @param purpose as the caller states it
 */
public record Reader(String subject, String role, Purpose purpose) {
}
