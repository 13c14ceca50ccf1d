package nl.stagepact.placement.company.domain;

import org.jspecify.annotations.Nullable;

/**
 * Location of a company's establishment.
 *
 * @param street null when SBB does not deliver it
 * @param houseNumber with its suffix ("12 B"); null when SBB does not deliver it
 * @param postcode four digits and two letters, without a space
 * @param city in postal spelling
 * @param municipalityCode CBS code (GM0307); null when SBB does not deliver it
 */
public record CompanyAddress(@Nullable String street, @Nullable String houseNumber, String postcode, String city,
        @Nullable String municipalityCode) {
}
