package nl.stagepact.placement.source.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.stagepact.placement.wire.PublicAddress;

/** Recognises what was read from our own feeds and pages, which name a vacancy by its id and by its address. */
final class OurVacancies {

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    private final Pattern name;

    private OurVacancies(String pages) {
        this.name = Pattern.compile("(?:(?:urn:uuid:)?" + ID + '|' + Pattern.quote(pages) + ID + "(?:[/?#].*)?)",
                Pattern.CASE_INSENSITIVE);
    }

    static OurVacancies at(PublicAddress address) {
        return new OurVacancies(address.pages());
    }

    /** The vacancy that an id or an address names, if it is one of ours. */
    Optional<UUID> named(String text) {
        Matcher found = name.matcher(text.strip());
        return found.matches() ? Optional.of(UUID.fromString(found.group(1) == null ? found.group(2) : found.group(1)))
                : Optional.empty();
    }
}
