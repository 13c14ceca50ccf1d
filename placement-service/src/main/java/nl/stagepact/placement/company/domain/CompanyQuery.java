package nl.stagepact.placement.company.domain;

import org.jspecify.annotations.Nullable;

/**
 * Filters on companies; a null component does not filter.
 *
 * @param nameKey prefixes of words in the name; see {@link CompanyName#key}
 * @param programmeCode the company has a valid recognition for it today
 * @param postcodeBegin first two to six characters of the postcode
 * @param municipalityCode CBS code
 * @param kvkNumber number in the Chamber of Commerce, which selects all establishments of a company
 */
public record CompanyQuery(@Nullable String nameKey, @Nullable String programmeCode, @Nullable String postcodeBegin,
        @Nullable String municipalityCode, @Nullable String kvkNumber) {
}
