package nl.stagepact.shortage.table.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import nl.stagepact.servicekit.body.JsonEncoding;
import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.shortage.table.domain.Fault;

/** Reads {@code {"lines": […]}} token by token, and finds all faults up to where it is no JSON. */
public final class LinesDocument<L> {

    public static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(20).maxStringLength(10_000).maxNameLength(200).maxNumberLength(100).build()).build();
    /** Of lines that are read back: they can be delivered as they are. */
    public static final String WITHDRAWN_AT = "withdrawnAt";
    private static final String LINES = "lines";

    private final int maxLines;
    private final Supplier<L> blank;
    private final Consumer<L> faulty;
    private final List<L> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** Reads the object at which its parser is into a line. */
    @FunctionalInterface
    public interface LineReader<L> {

        void read(int index, L line) throws IOException;
    }

    /** @param blank makes a line; @param faulty marks a line that was no object */
    public LinesDocument(int maxLines, Supplier<L> blank, Consumer<L> faulty) {
        this.maxLines = maxLines;
        this.blank = blank;
        this.faulty = faulty;
    }

    public List<L> lines() {
        return lines;
    }

    /** Faults found so far; the reader of lines adds its own. */
    public List<Fault> faults() {
        return faults;
    }

    /** @param reader of the lines of a parser */
    public void read(InputStream body, Function<JsonParser, LineReader<L>> reader) throws IOException {
        PushbackInputStream start = new PushbackInputStream(body, JsonEncoding.START);
        if (isInOtherEncoding(start)) {
            faults.add(Fault.of(Fault.WHOLE, "", "not_utf_8"));
            return;
        }
        try (JsonParser parser = JSON.createParser(start)) {
            document(parser, reader.apply(parser));
        } catch (TooManyLines _) {
            faults.add(Fault.of(Fault.WHOLE, LINES, "too_many_lines", maxLines));
        } catch (JsonProcessingException e) {
            malformed(e.getLocation());
        }
    }

    /** Whether the first bytes are such that a parser would guess UTF-16 or UTF-32. Leaves them to be read. */
    public static boolean isInOtherEncoding(PushbackInputStream body) throws IOException {
        byte[] start = body.readNBytes(JsonEncoding.START);
        body.unread(start);
        return JsonEncoding.isOfWiderUnits(ByteBuffer.wrap(start));
    }

    private void document(JsonParser parser, LineReader<L> reader) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            faults.add(Fault.of(Fault.WHOLE, "", "wrong_type", "delivery", "object"));
            return;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String field = JsonPlaces.path(Excerpt.of(name));
            JsonToken value = parser.nextToken();
            if (!seen.add(name)) {
                faults.add(Fault.of(Fault.WHOLE, field, "duplicate_property", Excerpt.of(name)));
            } else if (name.equals(LINES) && value == JsonToken.START_ARRAY) {
                lines(parser, reader);
            } else if (name.equals(LINES)) {
                faults.add(Fault.of(Fault.WHOLE, LINES, "wrong_type", LINES, "array"));
            } else if (!name.equals(WITHDRAWN_AT)) {
                faults.add(Fault.of(Fault.WHOLE, field, "unknown_property", Excerpt.of(name), LINES));
            }
            parser.skipChildren(); // nothing at the end of lines
        }
        if (!seen.contains(LINES)) {
            faults.add(Fault.of(Fault.WHOLE, LINES, "missing", LINES));
        }
        if (parser.nextToken() != null) {
            faults.add(malformedAt(parser.currentLocation()));
        }
    }

    private void lines(JsonParser parser, LineReader<L> reader) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (lines.size() == maxLines) {
                throw new TooManyLines();
            }
            int index = lines.size();
            L line = blank.get();
            lines.add(line);
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                reader.read(index, line);
            } else {
                faulty.accept(line);
                faults.add(Fault.of(index, "", "wrong_type", JsonPlaces.OF_LINES.lineName(index), "object"));
                parser.skipChildren();
            }
        }
    }

    private void malformed(@Nullable JsonLocation at) {
        faults.add(malformedAt(at));
        // The last line is incomplete, so its missing fields are not reported.
        if (!lines.isEmpty()) {
            int last = lines.size() - 1;
            lines.removeLast();
            faults.removeIf(fault -> fault.line() == last);
        }
    }

    private static Fault malformedAt(@Nullable JsonLocation at) {
        return Fault.of(Fault.WHOLE, "", "malformed_json", at == null ? 1 : Math.max(1, at.getLineNr()),
                at == null ? 1 : Math.max(1, at.getColumnNr()));
    }

    private static final class TooManyLines extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
