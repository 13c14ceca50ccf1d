package nl.stagepact.servicekit.body;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** A reader with the validator of the reference implementation, and bodies for it. */
final class Bodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    @SuppressWarnings("resource") // as long as the tests run
    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();
    static final BodyReader READER = new BodyReader(new Texts(), VALIDATOR);
    static final String VALID = """
            {"name": "Vis", "kind": "food", "from": "2026-09-01", "places": 2, "wares": [{"name": "kibbe", "cents": 9}]}""";

    private Bodies() {
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** The valid body with one field changed; its value is sent as it is written here. */
    static byte[] with(String field, String value) {
        String rest = new String(without(field), StandardCharsets.UTF_8);
        return bytes(rest.substring(0, rest.length() - 1) + ",\"" + field + "\":" + value + "}");
    }

    static byte[] without(String field) {
        ObjectNode body = (ObjectNode) json(VALID);
        body.remove(field);
        return bytes(body.toString());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static StallBody read(byte[] body) {
        return READER.read(body, StallBody.class, Language.EN);
    }

    static List<InputError> faults(byte[] body) {
        try {
            read(body);
            return List.of();
        } catch (ProblemException e) {
            return e.status() == 400 && e.errors() != null ? e.errors() : List.of();
        }
    }

    /** As {@code pointer code}. */
    static List<String> told(byte[] body) {
        return faults(body).stream().map(each -> each.pointer() + " " + each.code()).toList();
    }
}
