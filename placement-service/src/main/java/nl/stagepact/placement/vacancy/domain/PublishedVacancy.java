package nl.stagepact.placement.vacancy.domain;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A published vacancy with the public data of its company.
 *
 * @param companyName trade name
 * @param postcode of the company; null where it has none, abroad
 * @param city of the company
 * @param country of the company, ISO 3166-1 alpha-2
 */
public record PublishedVacancy(Vacancy vacancy, String companyName, @Nullable String postcode, String city,
        String country) {

    /** Digest of the data of its company, which change without a new version of the vacancy. */
    public String companyDigest() {
        return Integer.toHexString(Objects.hash(companyName, postcode, city, country));
    }
}
