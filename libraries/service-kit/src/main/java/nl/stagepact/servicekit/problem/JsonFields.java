package nl.stagepact.servicekit.problem;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Reads a small JSON object, field by field, and remembers every fault, so that all are told at once with a pointer to each. A
 * field nobody asked for is a fault too. A field that is null is not there.
 */
public final class JsonFields {

    private static final int AT_MOST = 64 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxNumberLength(100).build()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode fields;
    private final String pointer;
    private final Texts texts;
    private final Language language;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<InputError> errors;

    private JsonFields(JsonNode fields, String pointer, List<InputError> errors, Texts texts, Language language) {
        this.fields = fields;
        this.pointer = pointer;
        this.errors = errors;
        this.texts = texts;
        this.language = language;
    }

    /** @throws ProblemException 400 for what is not one JSON object, 413 for more than 64 KB */
    public static JsonFields read(InputStream body, Texts texts, Language language) throws IOException {
        byte[] bytes = body.readNBytes(AT_MOST + 1);
        if (bytes.length > AT_MOST) {
            throw FrameworkProblems.of(413);
        }
        JsonNode fields = null;
        try {
            fields = JSON.readTree(bytes);
        } catch (JsonProcessingException | java.io.CharConversionException e) {
            // told below, as other JSON than an object is
        }
        if (fields == null || !fields.isObject()) {
            throw ProblemException.invalidInput(List.of(new InputError("not_an_object",
                    texts.get(language, "fault.not_an_object", List.of()), "", null, null, null)));
        }
        return new JsonFields(fields, "", new ArrayList<>(), texts, language);
    }

    /** Text of 1 to {@code atMost} characters that has more than spaces; without the spaces around it. */
    public Optional<String> text(String name, int atMost) {
        return one(name).flatMap(node -> {
            String text = node.isTextual() ? node.textValue().strip() : "";
            if (text.isEmpty() || text.length() > atMost || text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r')) {
                fault("not_a_text", name, atMost);
                return Optional.empty();
            }
            return Optional.of(text);
        });
    }

    public Optional<Integer> wholeNumber(String name, int min, int max) {
        return one(name).flatMap(node -> {
            if (node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= min && node.intValue() <= max) {
                return Optional.of(node.intValue());
            }
            fault("not_in_range", name, shown(node), min, max);
            return Optional.empty();
        });
    }

    public Optional<Boolean> flag(String name) {
        return one(name).flatMap(node -> {
            if (node.isBoolean()) {
                return Optional.of(node.booleanValue());
            }
            fault("not_true_or_false", name, shown(node));
            return Optional.empty();
        });
    }

    public Optional<LocalDate> date(String name) {
        return one(name).flatMap(node -> {
            Optional<LocalDate> day = node.isTextual() ? DutchCalendar.day(node.textValue()) : Optional.empty();
            if (day.isEmpty()) {
                fault("not_a_date", name, shown(node));
            }
            return day;
        });
    }

    /** @param reader gives empty for what is not one of the {@code allowed}, which the fault then lists */
    public <T> Optional<T> oneOf(String name, Function<String, Optional<T>> reader, String allowed) {
        return one(name).flatMap(node -> {
            Optional<T> value = node.isTextual() ? reader.apply(node.textValue()) : Optional.empty();
            if (value.isEmpty()) {
                fault("not_allowed", name, shown(node), allowed);
            }
            return value;
        });
    }

    /**
     * The objects of an array, each to be read as this one; their faults are told with those of this one. What is no object is
     * a
     * fault too, and left out.
     *
     * @param atMost how many there may be
     */
    public List<JsonFields> objects(String name, int atMost) {
        Optional<JsonNode> array = one(name);
        if (array.isEmpty()) {
            return List.of();
        }
        if (!array.get().isArray() || array.get().size() > atMost) {
            fault("not_a_list", name, atMost);
            return List.of();
        }
        List<JsonFields> objects = new ArrayList<>();
        for (int i = 0; i < array.get().size(); i++) {
            JsonNode each = array.get().get(i);
            String at = pointer + '/' + escaped(name) + '/' + i;
            if (each.isObject()) {
                objects.add(new JsonFields(each, at, errors, texts, language));
            } else {
                errors.add(
                        new InputError("not_an_object", texts.get(language, "fault.not_an_object", List.of()), at, null, null,
                                null));
            }
        }
        return objects;
    }

    /** Faults for fields nobody asked for; of the object itself {@link #refuseFaults()} sees to it. */
    public void refuseUnknownFields() {
        fields.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                fault("unknown_field", Parameters.shortened(name), String.join(", ", asked));
            }
        });
    }

    /** A fault when the field is not there; one that is there and wrong has been told already. */
    public JsonFields require(String... names) {
        for (String name : names) {
            if (one(name).isEmpty()) {
                fault("missing_field", name);
            }
        }
        return this;
    }

    public boolean has(String name) {
        return one(name).isPresent();
    }

    public void fault(String code, String name, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(arguments));
        errors.add(new InputError(code, texts.get(language, "fault." + code, all), pointer + '/' + escaped(name), null, null,
                null));
    }

    /** @throws ProblemException with every fault, when there are any */
    public void refuseFaults() {
        refuseUnknownFields();
        if (!errors.isEmpty()) {
            throw ProblemException.invalidInput(errors);
        }
    }

    private Optional<JsonNode> one(String name) {
        asked.add(name);
        return Optional.ofNullable(fields.get(name)).filter(node -> !node.isNull());
    }

    private static String shown(JsonNode node) {
        return Parameters.shortened(node.isTextual() ? node.textValue() : node.toString());
    }

    /** RFC 6901. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
