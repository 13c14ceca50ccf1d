package nl.stagepact.placement.company.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which companies are sought; what is null does not narrow.
 *
 * @param nameKey begin of words of the name: see {@link CompanyName#key}
 * @param programmeCode for which the company is recognised today
 * @param postcodeBegin first two to six characters of the postcode
 * @param municipalityCode CBS code
 * @param kvkNumber of the Chamber of Commerce: the establishments of one company
 */
public record CompanyQuery(@Nullable String nameKey, @Nullable String programmeCode, @Nullable String postcodeBegin,
        @Nullable String municipalityCode, @Nullable String kvkNumber) {
}
