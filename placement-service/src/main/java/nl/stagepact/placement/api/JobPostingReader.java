package nl.stagepact.placement.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * schema.org JobPostings as ours: one, an array, a graph or an item list. References are not followed, neither to other nodes
 * nor to
 * the web.
 */
final class JobPostingReader {

    private static final int TASKS_AT_MOST = 30;
    private static final int TASK_AT_MOST = 1_000;
    private static final int DAY_CHARACTERS = 10;
    private static final double CENTS = 100;
    private static final String VALUE = "value";
    private static final Set<String> COUNTED_BY = Set.of("DAY", "MONTH");

    private JobPostingReader() {
    }

    static List<JsonNode> vacancies(JsonNode body) {
        List<JsonNode> postings = new ArrayList<>();
        for (JsonNode node : nodes(body)) {
            JsonNode posting = node.has("item") ? node.path("item") : node;
            if (isPosting(posting)) {
                postings.add(ours(posting));
            } else if (!body.has("@graph")) {
                // In a graph there are other things too; elsewhere it is a fault that the reader tells.
                postings.add(posting);
            }
        }
        return postings;
    }

    private static Iterable<JsonNode> nodes(JsonNode body) {
        if (body.isArray()) {
            return body;
        }
        for (String list : List.of("@graph", "itemListElement")) {
            if (body.path(list).isArray()) {
                return body.path(list);
            }
        }
        return List.of(body);
    }

    private static boolean isPosting(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (each.asText().equals("JobPosting")) {
                    return true;
                }
            }
        }
        return type.asText().equals("JobPosting");
    }

    private static ObjectNode ours(JsonNode posting) {
        ObjectNode ours = JsonNodeFactory.instance.objectNode();
        put(ours, "sourceId", first(identifier(posting.path("identifier")), posting.path("@id"), posting.path("url")));
        put(ours, "canonicalUrl", posting.path("url"));
        put(ours, "title", posting.path("title"));
        put(ours, "leerbedrijfId", identifier(posting.path("hiringOrganization").path("identifier")));
        tasks(ours, posting.path("description").asText());
        day(ours, "from", posting.path("jobStartDate"));
        day(ours, "to", posting.path("validThrough"));
        if (posting.path("totalJobOpenings").isNumber()) {
            ours.set("places", posting.path("totalJobOpenings"));
        }
        salary(ours, posting.path("baseSalary"));
        return ours;
    }

    /** As text, or as PropertyValue. */
    private static JsonNode identifier(JsonNode identifier) {
        JsonNode value = identifier.isObject() ? identifier.path(VALUE) : identifier;
        return value.isNumber() ? JsonNodeFactory.instance.textNode(value.asText()) : value;
    }

    private static JsonNode first(JsonNode... candidates) {
        for (JsonNode candidate : candidates) {
            if (candidate.isTextual() && !candidate.textValue().isBlank()) {
                return candidate;
            }
        }
        return candidates[0];
    }

    private static void put(ObjectNode ours, String name, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            ours.set(name, value);
        }
    }

    /** Items of lists, else paragraphs, else all of it; as text, whatever elements stand in it. */
    static void tasks(ObjectNode ours, String html) {
        Document document = Jsoup.parseBodyFragment(html);
        List<Element> parts = document.select("li");
        if (parts.isEmpty()) {
            parts = document.select("p");
        }
        List<String> texts = parts.isEmpty() ? List.of(document.text()) : parts.stream().map(Element::text).toList();
        ArrayNode tasks = ours.putArray("tasks");
        texts.stream().map(String::strip).filter(text -> !text.isEmpty()).limit(TASKS_AT_MOST)
                .forEach(text -> tasks.addObject().put("text",
                        text.length() > TASK_AT_MOST ? text.substring(0, TASK_AT_MOST - 1) + "…" : text));
    }

    /** The day of a moment. */
    private static void day(ObjectNode ours, String name, JsonNode value) {
        if (value.isTextual() && value.textValue().length() > DAY_CHARACTERS) {
            ours.put(name, value.textValue().substring(0, DAY_CHARACTERS));
        } else {
            put(ours, name, value);
        }
    }

    private static void salary(ObjectNode ours, JsonNode salary) {
        JsonNode value = salary.path(VALUE);
        String unit = value.path("unitText").asText();
        if (value.path(VALUE).isNumber() && COUNTED_BY.contains(unit)) {
            ours.putObject("compensation").put(unit.equals("DAY") ? "perDayCents" : "perMonthCents",
                    Math.round(value.path(VALUE).doubleValue() * CENTS));
        }
    }
}
