package nl.stagepact.placement.source.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.placement.source.domain.Workplace;
import nl.stagepact.servicekit.body.Shown;
import nl.stagepact.servicekit.problem.Excerpt;

/** Kind and place of the work of a JobPosting: a job elsewhere must not quietly become an internship here. */
final class PostingWork {

    private static final String TYPE = "employmentType";
    private static final String LOCATION = "jobLocation";
    /** Values that may be an internship, of Google and of sites of schools; a full-time internship has both. */
    private static final Set<String> INTERNSHIPS = Set.of("INTERN", "INTERNSHIP", "STAGE", "TRAINEE", "TRAINEESHIP",
            "APPRENTICE",
            "APPRENTICESHIP", "BOL", "BBL", "VOLUNTEER", "OTHER");
    private static final Pattern POSTCODE = Pattern.compile("\\b[1-9][0-9]{3} ?[A-Za-z]{2}\\b");
    private static final int LONGEST_ADDRESS = 500;

    private PostingWork() {
    }

    static void read(OfferDraft draft, JsonNode posting) {
        List<JsonNode> types = LinkedValue.all(posting, TYPE);
        if (!types.isEmpty() && types.stream().noneMatch(PostingWork::isInternship)) {
            draft.notice("not_an_internship", TYPE, Shown.of(types.getFirst()));
        }
        List<Workplace.Place> places = new ArrayList<>();
        List<JsonNode> locations = LinkedValue.all(posting, LOCATION);
        locations.forEach(location -> place(location).ifPresent(places::add));
        if (places.size() < locations.size()) {
            draft.notice("not_readable", LOCATION);
        }
        if (!places.isEmpty()) {
            draft.worksAt(LOCATION, places);
        }
    }

    private static boolean isInternship(JsonNode type) {
        return LinkedValue.text(type).stream().flatMap(text -> Arrays.stream(text.split("[,;|]")))
                .anyMatch(each -> INTERNSHIPS.contains(LinkedValue.term(each).toUpperCase(Locale.ROOT)));
    }

    /** Accepts a Place, a PostalAddress or a line of text with a postcode. */
    private static Optional<Workplace.Place> place(JsonNode location) {
        JsonNode address = location.isObject() && location.has("address") ? LinkedValue.of(location, "address") : location;
        if (address.isTextual()) {
            return postcodeIn(address.textValue()).map(code -> new Workplace.Place(code, null, null));
        }
        JsonNode country = LinkedValue.of(address, "addressCountry");
        Workplace.Place place = new Workplace.Place(text(address, "postalCode"), text(address, "addressLocality"),
                country.isObject() ? text(country, "name") : text(address, "addressCountry"));
        return place.postcode() == null && place.city() == null && place.country() == null ? Optional.empty()
                : Optional.of(place);
    }

    private static Optional<String> postcodeIn(String line) {
        Matcher found = POSTCODE.matcher(line.length() > LONGEST_ADDRESS ? "" : line);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static @Nullable String text(JsonNode address, String name) {
        return LinkedValue.text(LinkedValue.of(address, name)).map(Excerpt::of).orElse(null);
    }
}
