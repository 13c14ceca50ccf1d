package nl.stagepact.placement.referral.domain;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * A referred employer.
 *
 * @param name trade name
 * @param kvkNumber number in the Chamber of Commerce, 8 digits
 * @param postcode of the establishment, four digits and two letters
 * @param programmeCodes for which it wants students; empty while unknown
 * @param explanation free text without personal data; null when absent
 */
@Embeddable
public record Employer(@Column(name = "employer_name") String name, String kvkNumber, String postcode,
        List<String> programmeCodes, @Nullable String explanation) {
}
