package nl.stagepact.discrimination.routing.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.keys.domain.CasePart;

/**
 * What a reporter shares or has shared, as shown to the reporter.
 *
 * @param desk that may read
 * @param part that it may read
 * @param givenOn day of the consent
 * @param withdrawnOn day of its withdrawal; null while it holds
 */
public record SharedPart(DeskCode desk, CasePart part, LocalDate givenOn, @Nullable LocalDate withdrawnOn) {
}
