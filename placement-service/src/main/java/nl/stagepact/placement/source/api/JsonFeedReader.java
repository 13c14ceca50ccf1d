package nl.stagepact.placement.source.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.placement.source.domain.Workplace;
import nl.stagepact.placement.vacancy.api.CompensationBody;
import nl.stagepact.servicekit.problem.Excerpt;

/**
 * Converts a JSON Feed to vacancies. Fields that the format lacks are read from the extension {@code _stagepact}, which our
 * own feeds contain, so that a vacancy read from there is the same vacancy.
 */
final class JsonFeedReader {

    private static final String EXTENSION = "_stagepact";
    private static final String TASKS = "tasks";
    private static final String POSTCODE = "postcode";
    private static final String CITY = "city";
    private static final String COUNTRY = "country";
    private static final List<String> FIELDS = List.of("leerbedrijfId", TASKS, "programmeCodes", "learningPath", "form",
            "certifiability", "supervision", "from", "to", "days", "hoursPerWeek", "places", "offers");
    private static final List<String> COMPENSATION = Stream
            .of(CompensationBody.AMOUNTS, List.of(CompensationBody.UNIT, "coversCosts")).flatMap(List::stream).toList();
    private static final Set<String> READ_EXTENSION = Stream
            .of(FIELDS, COMPENSATION, List.of(POSTCODE, CITY, COUNTRY, "confirmedOn")).flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());
    /** Fields that are read, and those about the entry instead of the place. */
    private static final Set<String> READ = Set.of("id", "url", "external_url", "title", "content_html", "content_text",
            "date_published", "date_modified", EXTENSION);
    /** Our own feeds derive these from what their extension contains. */
    private static final Set<String> READ_WITH_EXTENSION = Stream.of(READ, Set.of("summary", "authors", "tags"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final OriginalAddress address;

    JsonFeedReader(OriginalAddress address) {
        this.address = address;
    }

    List<DeliveredVacancy> vacancies(JsonNode feed) {
        List<DeliveredVacancy> vacancies = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            String pointer = "/items/" + vacancies.size();
            vacancies.add(item.isObject() ? convert(item, pointer)
                    : DeliveredVacancy.asIs(item, new OfferPlace(pointer, null, false)));
        }
        return vacancies;
    }

    private DeliveredVacancy convert(JsonNode item, String pointer) {
        OfferDraft draft = new OfferDraft(pointer);
        draft.putId("sourceId", item.path("id"));
        draft.put("title", item.path("title"));
        draft.refersTo(item.path("url"));
        draft.refersTo(item.path("external_url"));
        String link = item.hasNonNull("external_url") ? "external_url" : "url";
        address.read(draft, link, item.path(link));
        JsonNode extension = extension(item, draft);
        FIELDS.forEach(name -> draft.put(name, extension.path(name)));
        if (!extension.hasNonNull(TASKS)) {
            content(item, draft);
        }
        ObjectNode compensation = JsonNodeFactory.instance.objectNode();
        COMPENSATION.stream().filter(extension::hasNonNull).forEach(name -> compensation.set(name, extension.path(name)));
        if (!compensation.isEmpty()) {
            draft.put("compensation", compensation);
        }
        place(extension).ifPresent(place -> draft.worksAt(EXTENSION + '.' + (place.postcode() == null ? CITY : POSTCODE),
                List.of(place)));
        draft.noticeUnread(item, "", extension.isObject() ? READ_WITH_EXTENSION : READ, "@");
        draft.noticeUnread(extension, '/' + EXTENSION, READ_EXTENSION, "@");
        return draft.done();
    }

    private static JsonNode extension(JsonNode item, OfferDraft draft) {
        JsonNode extension = item.path(EXTENSION);
        if (!extension.isObject() && !OfferDraft.isAbsent(extension)) {
            draft.notice("not_readable", EXTENSION);
            return MissingNode.getInstance();
        }
        return extension;
    }

    /** Both have the same content in a feed, and HTML has its lists. */
    private static void content(JsonNode item, OfferDraft draft) {
        JsonNode html = item.path("content_html");
        if (OfferDraft.isAbsent(html) || html.isTextual() && html.textValue().isBlank()) {
            OfferTasks.text(draft, "content_text", item.path("content_text"));
        } else {
            OfferTasks.html(draft, "content_html", html);
        }
    }

    private static Optional<Workplace.Place> place(JsonNode extension) {
        String postcode = LinkedValue.text(extension.path(POSTCODE)).map(Excerpt::of).orElse(null);
        String city = LinkedValue.text(extension.path(CITY)).map(Excerpt::of).orElse(null);
        String country = LinkedValue.text(extension.path(COUNTRY)).map(Excerpt::of).orElse(null);
        return postcode == null && city == null ? Optional.empty() : Optional.of(new Workplace.Place(postcode, city, country));
    }
}
