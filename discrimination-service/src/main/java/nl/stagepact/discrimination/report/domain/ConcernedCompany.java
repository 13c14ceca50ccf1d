package nl.stagepact.discrimination.report.domain;

import org.jspecify.annotations.Nullable;

/**
 * The company concerned, as the reporter knows it; any of these may be unknown.
 *
 * @param leerbedrijfId SBB's id of the company; null when not given
 * @param name of the company; null when not given
 * @param city of the company; null when not given
 * @param placement department, vacancy or placement; null when not given
 */
public record ConcernedCompany(@Nullable String leerbedrijfId, @Nullable String name, @Nullable String city,
        @Nullable String placement) {
}
