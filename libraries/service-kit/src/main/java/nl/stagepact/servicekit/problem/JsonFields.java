package nl.stagepact.servicekit.problem;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Reads a small JSON object field by field and collects all faults with their JSON pointers, so that a client gets them in one
 * response. Unknown fields are faults; a null field counts as absent.
 */
public final class JsonFields {

    /** Further faults are dropped, to bound memory. */
    private static final int UNKNOWN_TOLD = 100;
    private static final int SMALL = 64 * 1024;
    static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxNumberLength(100).build()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode fields;
    private final String pointer;
    private final @Nullable Integer line;
    private final Texts texts;
    private final Language language;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<InputError> errors;

    private JsonFields(JsonNode fields, String pointer, @Nullable Integer line, List<InputError> errors, Texts texts,
            Language language) {
        this.fields = fields;
        this.pointer = pointer;
        this.line = line;
        this.errors = errors;
        this.texts = texts;
        this.language = language;
    }

    /** @throws ProblemException 400 when the body is not one JSON object, 413 when it is larger than 64 KB */
    public static JsonFields read(InputStream body, Texts texts, Language language) throws IOException {
        return read(bytes(body), texts, language);
    }

    /**
     * Reads the raw bytes of a body.
     *
     * @throws ProblemException 413 when it is larger than 64 KB
     */
    public static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(SMALL + 1);
        if (bytes.length > SMALL) {
            throw FrameworkProblems.of(413);
        }
        return bytes;
    }

    /**
     * Parses a body already read within a limit.
     *
     * @throws ProblemException 400 when it is not one JSON object
     */
    public static JsonFields read(byte[] bytes, Texts texts, Language language) throws IOException {
        JsonNode fields = tree(bytes).orElse(null);
        if (fields == null || !fields.isObject()) {
            throw notAnObject(texts, language);
        }
        return new JsonFields(fields, "", null, new ArrayList<>(), texts, language);
    }

    /**
     * Parses an externally defined format.
     *
     * @throws ProblemException 400 when it is neither a JSON object nor an array
     */
    public static JsonNode foreign(byte[] bytes, Texts texts, Language language) throws IOException {
        return tree(bytes).filter(JsonNode::isContainerNode).orElseThrow(() -> notAnObject(texts, language));
    }

    private static Optional<JsonNode> tree(byte[] bytes) throws IOException {
        try {
            return Optional.ofNullable(JSON.readTree(bytes));
        } catch (JsonProcessingException | CharConversionException e) {
            return Optional.empty();
        }
    }

    private static ProblemException notAnObject(Texts texts, Language language) {
        return ProblemException.invalidInput(List.of(new InputError("not_an_object",
                texts.get(language, "fault.not_an_object", List.of()), "", null, null, null)));
    }

    /**
     * Wraps one line of NDJSON, or one item of a list whose items have individual results.
     *
     * @param object to read
     * @param pointer JSON Pointer to the object in the body; empty for a line
     * @param line line number from 1; null for an item
     * @param errors receives all faults, including those of {@link #refuseUnknownFields()}
     */
    public static JsonFields ofOne(JsonNode object, String pointer, @Nullable Integer line, List<InputError> errors,
            Texts texts, Language language) {
        return new JsonFields(object, pointer, line, errors, texts, language);
    }

    /** Non-blank text of 1 to {@code atMost} characters, with surrounding white space removed. */
    public Optional<String> text(String name, int atMost) {
        return one(name).flatMap(node -> {
            String text = node.isTextual() ? node.textValue().strip() : "";
            if (text.isEmpty() || text.codePointCount(0, text.length()) > atMost
                    || !text.codePoints().allMatch(JsonFields::isOfText)) {
                fault("not_a_text", name, atMost);
                return Optional.empty();
            }
            return Optional.of(text);
        });
    }

    /** Rejects control characters and unpaired surrogates, which the database cannot store. */
    private static boolean isOfText(int codePoint) {
        return codePoint >= ' ' ? codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE
                : codePoint == '\n' || codePoint == '\r';
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

    public Optional<Double> decimal(String name, double min, double max) {
        return one(name).flatMap(node -> {
            if (node.isNumber() && node.doubleValue() >= min && node.doubleValue() <= max) {
                return Optional.of(node.doubleValue());
            }
            fault("not_in_range", name, shown(node), min, max);
            return Optional.empty();
        });
    }

    /** Sequence number chosen by the client. */
    public Optional<Long> orderNumber(String name) {
        return one(name).flatMap(node -> {
            if (node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= 1) {
                return Optional.of(node.longValue());
            }
            fault("not_in_range", name, shown(node), 1, Long.MAX_VALUE);
            return Optional.empty();
        });
    }

    /**
     * Array of codes without duplicates, in the order given.
     *
     * @param reader parses a code; empty for one that is not {@code allowed}
     * @param atMost maximum number of elements
     */
    public <T> List<T> someOf(String name, Function<String, Optional<T>> reader, String allowed, int atMost) {
        Optional<JsonNode> array = one(name);
        if (array.isEmpty()) {
            return List.of();
        }
        if (!array.get().isArray() || array.get().size() > atMost) {
            fault("not_a_list", name, atMost);
            return List.of();
        }
        Set<T> values = new LinkedHashSet<>();
        for (int i = 0; i < array.get().size(); i++) {
            JsonNode each = array.get().get(i);
            Optional<T> value = each.isTextual() ? reader.apply(each.textValue()) : Optional.empty();
            if (value.isEmpty()) {
                errors.add(new InputError("not_allowed",
                        texts.get(language, "fault.not_allowed", List.of(name, shown(each), allowed)),
                        pointer + '/' + escaped(name) + '/' + i, line, null, null));
            }
            value.ifPresent(values::add);
        }
        return List.copyOf(values);
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

    /**
     * @param reader parses the value; empty for one that is not {@code allowed}
     * @param allowed listed in the fault
     */
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
     * Array of objects; their faults are reported together with those of this object. Elements that are not objects are faults
     * and left out.
     *
     * @param atMost maximum number of elements
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
                objects.add(new JsonFields(each, at, line, errors, texts, language));
            } else {
                errors.add(
                        new InputError("not_an_object", texts.get(language, "fault.not_an_object", List.of()), at, line, null,
                                null));
            }
        }
        return objects;
    }

    /** Nested object; its faults are reported together with those of this object. */
    public Optional<JsonFields> object(String name) {
        return one(name).flatMap(node -> {
            String at = pointer + '/' + escaped(name);
            if (node.isObject()) {
                return Optional.of(new JsonFields(node, at, line, errors, texts, language));
            }
            errors.add(new InputError("not_an_object", texts.get(language, "fault.not_an_object", List.of()), at, line, null,
                    null));
            return Optional.empty();
        });
    }

    /** Records unknown fields as faults, a hundred at most. {@link #refuseFaults()} does this for the root object. */
    public void refuseUnknownFields() {
        int told = 0;
        Iterator<String> names = fields.fieldNames();
        while (names.hasNext() && told < UNKNOWN_TOLD) {
            String name = names.next();
            if (!asked.contains(name)) {
                fault("unknown_field", Parameters.shortened(name), String.join(", ", asked));
                told++;
            }
        }
    }

    /**
     * Array of objects with individual results: each item has its own faults. An element that is not an object gets that fault
     * only.
     *
     * @param atMost maximum number of elements; more is a fault of this object
     */
    public List<Item> items(String name, int atMost) {
        Optional<JsonNode> array = one(name);
        if (array.isEmpty()) {
            return List.of();
        }
        if (!array.get().isArray() || array.get().isEmpty() || array.get().size() > atMost) {
            fault("not_a_list", name, atMost);
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < array.get().size(); i++) {
            JsonNode each = array.get().get(i);
            String at = pointer + '/' + escaped(name) + '/' + i;
            List<InputError> faults = new ArrayList<>();
            if (!each.isObject()) {
                faults.add(new InputError("not_an_object", texts.get(language, "fault.not_an_object", List.of()), at, line,
                        null, null));
            }
            items.add(new Item(new JsonFields(each, at, line, faults, texts, language), faults));
        }
        return items;
    }

    /**
     * @param fields of the item
     * @param faults found so far; reading {@code fields} adds to them
     */
    public record Item(JsonFields fields, List<InputError> faults) {
    }

    /** @return whether no fault was found so far in this object or in any object that shares its list of faults */
    public boolean isFaultless() {
        return errors.isEmpty();
    }

    /** Records a fault for each absent field; invalid values are recorded when they are read. */
    public JsonFields require(String... names) {
        for (String name : names) {
            if (one(name).isEmpty()) {
                fault("missing_field", name);
            }
        }
        return this;
    }

    /** Records a fault for each empty array; absent fields and other types are recorded elsewhere. */
    public JsonFields requireSome(String... names) {
        for (String name : names) {
            one(name).filter(node -> node.isArray() && node.isEmpty()).ifPresent(empty -> fault("empty_list", name));
        }
        return this;
    }

    public boolean has(String name) {
        return one(name).isPresent();
    }

    public void fault(String code, String name, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(arguments));
        errors.add(new InputError(code, texts.get(language, "fault." + code, all), pointer + '/' + escaped(name), line, null,
                null));
    }

    /** @throws ProblemException with all faults, if any were recorded */
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
