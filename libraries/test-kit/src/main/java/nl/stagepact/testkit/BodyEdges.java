package nl.stagepact.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Generates bodies below, at and above every limit of a contract. The reader must accept the allowed ones and reject the others
 * with a pointer to the value. Generated from the contract, because the reader itself is derived from the wire record.
 */
public final class BodyEdges {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode contract;
    private final JsonNode valid;
    private final List<Edge> edges = new ArrayList<>();

    private BodyEdges(JsonNode contract, JsonNode valid) {
        this.contract = contract;
        this.valid = valid;
    }

    /**
     * @param pointer JSON Pointer to the difference from the valid body
     * @param allowed whether the contract allows the body
     */
    public record Edge(String pointer, JsonNode body, boolean allowed) {

        boolean isNull() {
            return body.at(pointer).isNull();
        }

        /** The body without the field, which null must equal. */
        JsonNode without() {
            JsonNode copy = body.deepCopy();
            ((ObjectNode) copy.at(pointer.substring(0, pointer.lastIndexOf('/'))))
                    .remove(pointer.substring(pointer.lastIndexOf('/') + 1));
            return copy;
        }

        @Override
        public String toString() {
            JsonNode node = body.at(pointer);
            String value = node.isMissingNode() ? "absent" : node.toString();
            return pointer + (allowed ? " may be " : " cannot be ")
                    + (value.length() > 60 ? value.substring(0, 60) + "…" : value);
        }
    }

    /**
     * @param contract an OpenAPI document
     * @param schema name of the body's schema
     * @param valid a valid body; fields of objects that it lacks are not varied
     */
    public static List<Edge> of(JsonNode contract, String schema, JsonNode valid) {
        BodyEdges all = new BodyEdges(contract, valid);
        all.object(contract.path("components").path("schemas").path(schema), "");
        return all.edges;
    }

    private void object(JsonNode schema, String at) {
        add(at + "/no_such_field", JSON.numberNode(1), false);
        schema.path("required").forEach(name -> add(at + '/' + name.textValue(), null, false));
        schema.path("properties").properties().forEach(each -> {
            add(at + '/' + each.getKey(), JSON.nullNode(), each.getValue().path("nullable").asBoolean());
            value(resolved(each.getValue()), at + '/' + each.getKey());
        });
    }

    private void value(JsonNode schema, String at) {
        String type = schema.path("type").asText();
        if (!type.equals("object")) {
            add(at, JSON.objectNode(), false);
        }
        switch (type) {
            case "string" -> text(schema, at);
            case "integer", "number" -> number(schema, at, type.equals("integer"));
            case "boolean" -> add(at, JSON.textNode("true"), false);
            case "array" -> array(schema, at);
            case "object" -> {
                add(at, JSON.textNode("{}"), false);
                if (valid.at(at).isObject()) {
                    object(schema, at);
                }
            }
            default -> throw new IllegalArgumentException(at + " has no type");
        }
    }

    private void text(JsonNode schema, String at) {
        add(at, JSON.numberNode(1), false);
        add(at, JSON.textNode(""), false);
        if (schema.has("enum")) {
            schema.path("enum").forEach(code -> add(at, code, code.isTextual() || schema.path("nullable").asBoolean()));
            add(at, JSON.textNode("no_such_code"), false);
        } else if (schema.has("pattern")) {
            add(at, JSON.textNode("\n"), false);
            add(at, JSON.textNode("\u0000"), false);
            lengths(schema, at);
        } else if (schema.path("format").asText().equals("date")) {
            add(at, JSON.textNode("2027-02-29"), false);
        } else {
            lengths(schema, at);
        }
    }

    /** A form may limit the length by itself. */
    private void lengths(JsonNode schema, String at) {
        if (!schema.has("maxLength")) {
            return;
        }
        int max = schema.path("maxLength").intValue();
        for (int length : new int[] { schema.path("minLength").intValue(), max }) {
            String text = "x".repeat(length);
            add(at, JSON.textNode(text), !schema.has("pattern") || text.matches(schema.path("pattern").asText()));
        }
        add(at, JSON.textNode("x".repeat(max + 1)), false);
    }

    private void number(JsonNode schema, String at, boolean whole) {
        add(at, JSON.textNode("1"), false);
        if (whole) {
            add(at, JSON.numberNode(schema.path("minimum").asDouble() + 0.5), false);
        }
        if (schema.has("minimum")) {
            add(at, schema.get("minimum"), true);
            add(at, JSON.numberNode(schema.get("minimum").decimalValue().subtract(BigDecimal.ONE)), false);
        }
        if (schema.has("maximum")) {
            add(at, schema.get("maximum"), true);
            add(at, JSON.numberNode(schema.get("maximum").decimalValue().add(BigDecimal.ONE)), false);
        }
    }

    private void array(JsonNode schema, String at) {
        JsonNode item = valid.at(at + "/0");
        if (item.isMissingNode()) {
            return;
        }
        int max = schema.path("maxItems").intValue();
        add(at, JSON.arrayNode(), schema.path("minItems").intValue() == 0);
        add(at, copies(item, max), true);
        add(at, copies(item, max + 1), false);
        value(resolved(schema.path("items")), at + "/0");
    }

    private static ArrayNode copies(JsonNode item, int count) {
        ArrayNode copies = JSON.arrayNode();
        for (int i = 0; i < count; i++) {
            copies.add(item);
        }
        return copies;
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.has("allOf") ? schema.get("allOf").get(0).path("$ref") : schema.path("$ref");
        return reference.isTextual() ? contract.at(reference.textValue().substring(1)) : schema;
    }

    /** @param value null to leave the field out */
    private void add(String at, @Nullable JsonNode value, boolean allowed) {
        JsonNode body = valid.deepCopy();
        JsonNode parent = body.at(at.substring(0, at.lastIndexOf('/')));
        String last = at.substring(at.lastIndexOf('/') + 1);
        if (parent instanceof ArrayNode items) {
            items.set(Integer.parseInt(last), value);
        } else if (value == null) {
            ((ObjectNode) parent).remove(last);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
        edges.add(new Edge(at, body, allowed));
    }
}
