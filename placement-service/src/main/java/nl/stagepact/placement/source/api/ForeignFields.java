package nl.stagepact.placement.source.api;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Converts fields of external formats to fields of a vacancy. Absent fields are left out, so that validation reports them.
 */
final class ForeignFields {

    private static final int MAX_TASKS = 30;
    private static final int MAX_TASK_LENGTH = 1_000;

    private ForeignFields() {
    }

    static void put(ObjectNode vacancy, String name, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            vacancy.set(name, value);
        }
    }

    /** Accepts numbers that are written as text. */
    static void number(ObjectNode vacancy, String name, JsonNode value) {
        if (value.isTextual() && value.textValue().matches("[0-9]{1,9}")) {
            vacancy.put(name, Integer.parseInt(value.textValue()));
        } else {
            put(vacancy, name, value);
        }
    }

    /** Accepts numeric ids, and converts them to text. */
    static JsonNode id(JsonNode value) {
        return value.isNumber() ? JsonNodeFactory.instance.textNode(value.asText()) : value;
    }

    /** One task per list item or paragraph, otherwise one for the complete text; without markup. */
    static void tasks(ObjectNode vacancy, String html) {
        Document document = Jsoup.parseBodyFragment(html);
        List<Element> parts = document.select("li:not(:has(li)):not(:has(p)), p");
        List<String> texts = parts.isEmpty() ? List.of(document.text()) : parts.stream().map(Element::text).toList();
        ArrayNode tasks = vacancy.putArray("tasks");
        texts.stream().map(String::strip).filter(text -> !text.isEmpty()).limit(MAX_TASKS)
                .forEach(text -> tasks.addObject().put("text",
                        text.length() > MAX_TASK_LENGTH ? text.substring(0, MAX_TASK_LENGTH - 1) + "…" : text));
    }
}
