package nl.stagepact.placement.company.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where the work is.
 *
 * @param street name of it; null when SBB does not tell
 * @param houseNumber with what follows it ("12 B"); null when SBB does not tell
 * @param postcode four digits and two letters, without a space
 * @param city as the postal service writes it
 * @param municipalityCode CBS code (GM0307); null when SBB does not tell
 */
public record CompanyAddress(@Nullable String street, @Nullable String houseNumber, String postcode, String city,
        @Nullable String municipalityCode) {
}
