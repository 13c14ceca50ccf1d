package nl.stagepact.placement.company.domain;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * SBB's id of a training company at one establishment ("leerbedrijf-id"). Opaque.
 *
 * @param code 1 to 40 characters that need no escaping in a URL; neither "." nor "..", which are resolved in paths
 */
@Embeddable
public record LeerbedrijfId(@Column(name = "leerbedrijf_id") String code) {

    public static final String FORM = "A-Z a-z 0-9 . _ ~ : - (1–40)";
    private static final Pattern PATTERN = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._~:-]{1,40}");

    public LeerbedrijfId {
        if (!PATTERN.matcher(code).matches()) {
            throw new IllegalArgumentException("No leerbedrijfId");
        }
    }

    public static Optional<LeerbedrijfId> of(String text) {
        return PATTERN.matcher(text).matches() ? Optional.of(new LeerbedrijfId(text)) : Optional.empty();
    }
}
