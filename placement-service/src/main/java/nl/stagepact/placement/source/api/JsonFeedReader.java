package nl.stagepact.placement.source.api;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A JSON Feed as vacancies of ours: what the format has no name for is taken from {@code _stagepact}, as our own feeds have it.
 */
final class JsonFeedReader {

    private static final List<String> OWN = List.of("leerbedrijfId", "programmeCodes", "learningPath", "form", "supervision",
            "from",
            "to", "days", "hoursPerWeek", "places", "offers");
    private static final List<String> PAID = List.of("perDayCents", "perMonthCents", "coversCosts");

    private JsonFeedReader() {
    }

    static List<JsonNode> vacancies(JsonNode feed) {
        List<JsonNode> vacancies = new ArrayList<>();
        feed.path("items").forEach(item -> vacancies.add(item.isObject() ? ours(item) : item));
        return vacancies;
    }

    private static ObjectNode ours(JsonNode item) {
        ObjectNode ours = JsonNodeFactory.instance.objectNode();
        JsonNode own = item.path("_stagepact");
        ForeignFields.put(ours, "sourceId", ForeignFields.id(item.path("id")));
        ForeignFields.put(ours, "title", item.path("title"));
        ForeignFields.put(ours, "canonicalUrl", item.has("external_url") ? item.path("external_url") : item.path("url"));
        ForeignFields.tasks(ours, item.has("content_html") ? item.path("content_html").asText()
                : item.path("content_text").asText());
        OWN.forEach(name -> ForeignFields.put(ours, name, own.path(name)));
        ObjectNode compensation = JsonNodeFactory.instance.objectNode();
        PAID.forEach(name -> ForeignFields.put(compensation, name, own.path(name)));
        if (!compensation.isEmpty()) {
            ours.set("compensation", compensation);
        }
        return ours;
    }
}
