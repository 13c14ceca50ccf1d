package nl.stagepact.servicekit.body;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.servicekit.problem.FrameworkProblems;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/**
 * Reads bodies into their wire records and reports all faults at once, each with its JSON Pointer.
 *
 * <p>
 * A wire record has no constructor of its own, since none of its values is valid before all are. Its components are boxed
 * numbers and flags, {@code LocalDate}, enums, other records, and lists or sets of these with a {@code @Size(max)}. A text
 * carries {@link Text} when it is free and {@code @Pattern} when it has a form; the message of that pattern tells people
 * the form, as text or as {@code {key}} of the message bundles. An enum is written by its {@code code()}. A field that is
 * null counts as absent; {@code @NotNull} makes it required, and {@code @NotEmpty} a list with at least one item. Nested
 * records need no {@code @Valid}.
 */
@ApplicationScoped
public class BodyReader {

    private static final int SMALL = 64 * 1024;

    private final Texts texts;
    private final RecordReading reading;

    public BodyReader(Texts texts, Validator validator) {
        this.texts = texts;
        this.reading = new RecordReading(new FieldValidation(validator));
    }

    /** The bytes of a body that are needed too, as for a fingerprint. @throws ProblemException 413 for more than 64 KB */
    public static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(SMALL + 1);
        if (bytes.length > SMALL) {
            throw FrameworkProblems.of(413);
        }
        return bytes;
    }

    /** @throws ProblemException 413 for more than 64 KB, 400 with every fault */
    public <T> T read(InputStream body, Class<T> type, Language language) throws IOException {
        return read(bytes(body), type, language);
    }

    /** @throws ProblemException 400 with every fault */
    public <T> T read(byte[] bytes, Class<T> type, Language language) {
        return read(bytes, type, language, (value, faults) -> {
        });
    }

    /**
     * @param rules that need more than the record, such as a register; a field with a fault is null for them
     * @throws ProblemException 400 with every fault
     */
    public <T> T read(byte[] bytes, Class<T> type, Language language, BiConsumer<? super T, Faults> rules) {
        Faults faults = Faults.of(texts, language, "", null);
        T value = Trees.parse(ByteBuffer.wrap(bytes), faults).map(tree -> bind(tree, type, faults, rules)).orElse(null);
        if (value == null) {
            throw ProblemException.invalidInput(faults.told());
        }
        return value;
    }

    /**
     * Reads a body of one JSON object per line (NDJSON), holding one line in memory.
     *
     * @param atMost maximum number of lines; blank lines do not count
     * @param rules that need more than the record, such as the earlier lines
     * @param each receives the records in order, up to the first line with a fault
     * @throws ProblemException 400 with at most a thousand faults, each with its line
     */
    public <T> void readLines(InputStream body, int atMost, Class<T> type, Language language,
            BiConsumer<? super T, Faults> rules, Consumer<? super T> each) throws IOException {
        JsonLines.read(body, atMost, texts, language, (object, number, intact) -> {
            Bound<T> line = bind(object, "", number, type, language, rules);
            if (intact && line.value() != null) {
                each.accept(line.value());
            }
            return line.faults();
        });
    }

    /** For a body whose items are bound one by one. @throws ProblemException 400 for what is neither an object nor an array */
    public JsonNode tree(byte[] bytes, Language language) {
        Faults faults = Faults.of(texts, language, "", null);
        return Trees.parse(ByteBuffer.wrap(bytes), faults).filter(JsonNode::isContainerNode).orElseThrow(() -> {
            if (faults.count() == 0) {
                faults.addNotAnObject(); // another JSON value
            }
            return ProblemException.invalidInput(faults.told());
        });
    }

    /**
     * Reads one object of many, and never throws for its faults.
     *
     * @param pointer to it in the body; empty for a line
     * @param line of the body, from 1; null for an item
     */
    public <T> Bound<T> bind(JsonNode node, String pointer, @Nullable Integer line, Class<T> type, Language language) {
        return bind(node, pointer, line, type, language, (value, faults) -> {
        });
    }

    /** @param rules that need more than the record, such as a register; a field with a fault is null for them */
    public <T> Bound<T> bind(JsonNode node, String pointer, @Nullable Integer line, Class<T> type, Language language,
            BiConsumer<? super T, Faults> rules) {
        Faults faults = Faults.of(texts, language, pointer, line);
        T value = bind(node, type, faults, rules);
        return new Bound<>(value, faults.told());
    }

    /**
     * Reads parameters of a request.
     *
     * @param tree an object with their values by the names of the record's components
     * @param rules that need more than the record; a parameter with a fault is null for them
     */
    public <T> Bound<T> bindParameters(JsonNode tree, Class<T> type, Language language, BiConsumer<? super T, Faults> rules) {
        Faults faults = Faults.ofParameters(texts, language);
        T value = bind(tree, type, faults, rules);
        return new Bound<>(value, faults.told());
    }

    private <T> @Nullable T bind(JsonNode node, Class<T> type, Faults faults, BiConsumer<? super T, Faults> rules) {
        Object read = reading.read(node, type, faults);
        if (read == null) {
            return null;
        }
        T value = type.cast(read);
        rules.accept(value, faults);
        return faults.count() > 0 ? null : value;
    }
}
