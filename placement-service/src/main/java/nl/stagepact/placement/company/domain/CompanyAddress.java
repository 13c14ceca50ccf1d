package nl.stagepact.placement.company.domain;

import org.jspecify.annotations.Nullable;

/**
 * Location of a company's establishment.
 *
 * @param street null when SBB does not deliver it
 * @param houseNumber with its suffix ("12 B"); null when SBB does not deliver it
 * @param postcode in the Netherlands four digits and two letters, without a space; elsewhere as it is written there, or null
 * @param city in postal spelling
 * @param municipalityCode CBS code (GM0307); null when SBB does not deliver it
 * @param country ISO 3166-1 alpha-2; the Caribbean Netherlands are BQ
 */
public record CompanyAddress(@Nullable String street, @Nullable String houseNumber, @Nullable String postcode, String city,
        @Nullable String municipalityCode, String country) {

    public static final String NETHERLANDS = "NL";

    /** In the European Netherlands. */
    public CompanyAddress(@Nullable String street, @Nullable String houseNumber, String postcode, String city,
            @Nullable String municipalityCode) {
        this(street, houseNumber, postcode, city, municipalityCode, NETHERLANDS);
    }
}
