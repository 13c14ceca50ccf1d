package nl.stagepact.placement.source.api;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Converts a JSON Feed to vacancies. Fields that the format lacks are read from the extension {@code _stagepact}, which our
 * own feeds contain.
 */
final class JsonFeedReader {

    private static final List<String> EXTENSION = List.of("leerbedrijfId", "programmeCodes", "learningPath", "form",
            "supervision", "from", "to", "days", "hoursPerWeek", "places", "offers");
    private static final List<String> COMPENSATION = List.of("perDayCents", "perMonthCents", "coversCosts");

    private JsonFeedReader() {
    }

    static List<JsonNode> vacancies(JsonNode feed) {
        List<JsonNode> vacancies = new ArrayList<>();
        feed.path("items").forEach(item -> vacancies.add(item.isObject() ? convert(item) : item));
        return vacancies;
    }

    private static ObjectNode convert(JsonNode item) {
        ObjectNode vacancy = JsonNodeFactory.instance.objectNode();
        JsonNode extension = item.path("_stagepact");
        ForeignFields.put(vacancy, "sourceId", ForeignFields.id(item.path("id")));
        ForeignFields.put(vacancy, "title", item.path("title"));
        ForeignFields.put(vacancy, "canonicalUrl", item.has("external_url") ? item.path("external_url") : item.path("url"));
        ForeignFields.tasks(vacancy, item.has("content_html") ? item.path("content_html").asText()
                : item.path("content_text").asText());
        EXTENSION.forEach(name -> ForeignFields.put(vacancy, name, extension.path(name)));
        ObjectNode compensation = JsonNodeFactory.instance.objectNode();
        COMPENSATION.forEach(name -> ForeignFields.put(compensation, name, extension.path(name)));
        if (!compensation.isEmpty()) {
            vacancy.set("compensation", compensation);
        }
        return vacancy;
    }
}
