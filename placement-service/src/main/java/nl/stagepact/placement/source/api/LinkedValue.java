package nl.stagepact.placement.source.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Values of JSON-LD, which may be written alone, in a list of one, or as an object with {@code @value}. */
final class LinkedValue {

    private LinkedValue() {
    }

    /** @return missing for null and for an empty list; a list of several as it is */
    static JsonNode of(JsonNode object, String name) {
        JsonNode value = object.path(name);
        while (value.isArray() && value.size() < 2 || value.has("@value")) {
            value = value.isArray() ? value.path(0) : value.path("@value");
        }
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    /** One value, or each of a list; none for null. */
    static List<JsonNode> all(JsonNode object, String name) {
        JsonNode value = of(object, name);
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false).filter(each -> !each.isNull()).toList()
                : value.isMissingNode() ? List.of() : List.of(value);
    }

    /** Text, or a whole number as text; empty for anything else. */
    static Optional<String> text(JsonNode value) {
        return value.isTextual() && !value.textValue().isBlank() ? Optional.of(value.textValue().strip())
                : value.isIntegralNumber() ? Optional.of(value.asText()) : Optional.empty();
    }

    /** The last part of a term that may be a full address: JobPosting of https://schema.org/JobPosting. */
    static String term(String text) {
        return text.strip().replaceFirst("^(https?://(www\\.)?schema\\.org/|schema:)", "");
    }
}
