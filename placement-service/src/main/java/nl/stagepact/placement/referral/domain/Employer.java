package nl.stagepact.placement.referral.domain;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * Who is referred.
 *
 * @param name as it trades
 * @param kvkNumber of the Chamber of Commerce, 8 digits
 * @param postcode of the establishment, four digits and two letters
 * @param programmeCodes for which it wants students; empty when that is not known yet
 * @param explanation in own words, of no person; null when there is none
 */
@Embeddable
public record Employer(@Column(name = "employer_name") String name, String kvkNumber, String postcode,
        List<String> programmeCodes, @Nullable String explanation) {
}
