package nl.stagepact.placement.source.api;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Fields of a vacancy of ours, filled from a format of others: what is not there is left out, and the reader says so. */
final class ForeignFields {

    private static final int TASKS_AT_MOST = 30;
    private static final int TASK_AT_MOST = 1_000;

    private ForeignFields() {
    }

    static void put(ObjectNode ours, String name, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            ours.set(name, value);
        }
    }

    /** Others write numbers as texts. */
    static void number(ObjectNode ours, String name, JsonNode value) {
        if (value.isTextual() && value.textValue().matches("[0-9]{1,9}")) {
            ours.put(name, Integer.parseInt(value.textValue()));
        } else {
            put(ours, name, value);
        }
    }

    /** Others count; ours are texts. */
    static JsonNode id(JsonNode value) {
        return value.isNumber() ? JsonNodeFactory.instance.textNode(value.asText()) : value;
    }

    /** Items of lists and paragraphs, else all of it; as text, whatever elements stand in it. */
    static void tasks(ObjectNode ours, String html) {
        Document document = Jsoup.parseBodyFragment(html);
        List<Element> parts = document.select("li:not(:has(li)):not(:has(p)), p");
        List<String> texts = parts.isEmpty() ? List.of(document.text()) : parts.stream().map(Element::text).toList();
        ArrayNode tasks = ours.putArray("tasks");
        texts.stream().map(String::strip).filter(text -> !text.isEmpty()).limit(TASKS_AT_MOST)
                .forEach(text -> tasks.addObject().put("text",
                        text.length() > TASK_AT_MOST ? text.substring(0, TASK_AT_MOST - 1) + "…" : text));
    }
}
