package nl.stagepact.shortage.api;

import static nl.stagepact.servicekit.problem.Parameters.shortened;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.shortage.domain.delivery.Cause;
import nl.stagepact.shortage.domain.delivery.Counts;
import nl.stagepact.shortage.domain.delivery.DraftDelivery;
import nl.stagepact.shortage.domain.delivery.DraftLine;
import nl.stagepact.shortage.domain.delivery.Measure;
import nl.stagepact.shortage.domain.delivery.Source;
import nl.stagepact.shortage.domain.fault.Fault;

/**
 * Reads a delivery from JSON, {@code {"lines": […]}}. Token by token: data binding stops at the first wrong type and cannot
 * tell a count that is null (unknown) from one that is absent (not delivered).
 */
final class DeliveryJsonReader {

    private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(20).maxStringLength(10_000).maxNameLength(200).maxNumberLength(100).build()).build();
    private static final String LINES = "lines";
    private static final String CAUSES = "causes";
    private static final List<String> KEY = List.of("programmeCode", "level", "learningPath", "regionCode", "monthWanted");
    private static final int KEY_BITS = (1 << KEY.size()) - 1;

    private final List<DraftLine> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    /** Months that were read already: a delivery names few of them, 20,000 times. */
    private final Map<String, @Nullable YearMonth> months = new HashMap<>();
    private final JsonParser parser;
    private final Source.Kind source;
    private final Map<String, Integer> bits;

    private DeliveryJsonReader(JsonParser parser, Source.Kind source) {
        this.parser = parser;
        this.source = source;
        this.bits = bits(source);
    }

    /** @param source what it does not deliver is an unknown property */
    static DeliveryReading read(InputStream body, Source.Kind source) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            DeliveryJsonReader reader = new DeliveryJsonReader(parser, source);
            try {
                reader.delivery();
            } catch (TooManyLines e) {
                reader.faults.add(Fault.of(Fault.WHOLE, LINES, "too_many_lines", DraftDelivery.MAX_LINES));
            } catch (JsonProcessingException e) {
                reader.malformed(e.getLocation());
            }
            return new DeliveryReading(new DraftDelivery(reader.lines, reader.faults), DeliveryJsonReader::error,
                    index -> "/lines/" + index);
        } catch (CharConversionException e) {
            // Its first bytes are of no encoding that JSON ever had.
            Fault fault = Fault.of(Fault.WHOLE, "", "malformed_json", 1, 1);
            return new DeliveryReading(new DraftDelivery(List.of(), List.of(fault)), DeliveryJsonReader::error,
                    Integer::toString);
        }
    }

    private void delivery() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            faults.add(Fault.of(Fault.WHOLE, "", "wrong_type", "delivery", "object"));
            return;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!seen.add(name)) {
                faults.add(Fault.of(Fault.WHOLE, shortened(name), "duplicate_property", shortened(name)));
                parser.skipChildren();
            } else if (!name.equals(LINES)) {
                faults.add(Fault.of(Fault.WHOLE, shortened(name), "unknown_property", shortened(name), LINES));
                parser.skipChildren();
            } else if (value != JsonToken.START_ARRAY) {
                faults.add(Fault.of(Fault.WHOLE, LINES, "wrong_type", LINES, "array"));
                parser.skipChildren();
            } else {
                lines();
            }
        }
        if (!seen.contains(LINES)) {
            faults.add(Fault.of(Fault.WHOLE, LINES, "missing", LINES));
        }
        if (parser.nextToken() != null) {
            faults.add(Fault.of(Fault.WHOLE, "", "malformed_json", parser.currentLocation().getLineNr(),
                    parser.currentLocation().getColumnNr()));
        }
    }

    private void lines() throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (lines.size() == DraftDelivery.MAX_LINES) {
                throw new TooManyLines();
            }
            int index = lines.size();
            DraftLine line = new DraftLine();
            lines.add(line);
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                line(index, line);
            } else {
                line.countsFaulty = true;
                faults.add(Fault.of(index, "", "wrong_type", "/lines/" + index, "object"));
                parser.skipChildren();
            }
        }
    }

    private void line(int index, DraftLine line) throws IOException {
        int seen = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            int bit = bit(name);
            if (bit == 0) {
                faults.add(Fault.of(index, shortened(name), "unknown_property", shortened(name),
                        String.join(", ", DeliveryCsvReader.columns(source))));
                parser.skipChildren();
            } else if ((seen & bit) != 0) {
                faults.add(Fault.of(index, name, "duplicate_property", name));
                parser.skipChildren();
            } else {
                field(index, line, name);
            }
            seen |= bit;
        }
        if ((seen & KEY_BITS) == KEY_BITS) {
            return;
        }
        for (String key : KEY) {
            if ((seen & bit(key)) == 0) {
                faults.add(Fault.of(index, key, "missing", key));
            }
        }
    }

    /** One bit per field, so that 20,000 lines need no 20,000 sets; 0 for a field we do not know. */
    private int bit(String name) {
        return bits.getOrDefault(name, 0);
    }

    private static Map<String, Integer> bits(Source.Kind source) {
        Map<String, Integer> bits = new HashMap<>();
        KEY.forEach(key -> bits.put(key, 1 << bits.size()));
        source.measures().forEach(measure -> bits.put(measure.field(), 1 << 10 + measure.ordinal()));
        bits.put(CAUSES, 1 << 30);
        return bits;
    }

    private void field(int index, DraftLine line, String name) throws IOException {
        switch (name) {
            case "programmeCode" -> line.programmeCode = text(index, name);
            case "level" -> line.level = text(index, name);
            case "learningPath" -> line.learningPath = text(index, name);
            case "regionCode" -> line.regionCode = text(index, name);
            case "monthWanted" -> {
                String text = text(index, name);
                if (text != null && months.containsKey(text)) {
                    line.monthWanted = months.get(text);
                } else if (text != null) {
                    CellReader.Month month = CellReader.month(index, name, text, false);
                    line.monthWanted = month.value();
                    if (month.fault() != null) {
                        faults.add(month.fault());
                    } else {
                        months.put(text, month.value());
                    }
                }
            }
            case CAUSES -> causes(index, line);
            default -> count(index, line, Measure.of(name).orElseThrow());
        }
    }

    private @Nullable String text(int index, String name) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            String text = parser.getText();
            if (!text.isEmpty()) {
                return shortened(text);
            }
            faults.add(Fault.of(index, name, "missing", name));
            return null;
        }
        faults.add(Fault.of(index, name, "wrong_type", name, "string"));
        parser.skipChildren();
        return null;
    }

    private void count(int index, DraftLine line, Measure measure) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            line.counts.with(measure, Counts.UNKNOWN);
            return;
        }
        Integer number = number(index, measure.field(), measure.field());
        if (number == null) {
            line.countsFaulty |= measure == Measure.SHORTAGE;
        } else {
            line.counts.with(measure, number);
        }
    }

    private @Nullable Integer number(int index, String field, String name) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT && parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            faults.add(Fault.of(index, field, "wrong_type", name, "number"));
            parser.skipChildren();
            return null;
        }
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT
                && parser.getIntValue() > 0 && parser.getIntValue() <= Counts.MAX) {
            return parser.getIntValue(); // nearly all are: no text is made of them
        }
        CellReader.Number number = CellReader.number(index, field, parser.getText());
        if (number.fault() != null) {
            faults.add(number.fault());
            return null;
        }
        return number.value();
    }

    private void causes(int index, DraftLine line) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            faults.add(Fault.of(index, CAUSES, "wrong_type", CAUSES, "object"));
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String code = parser.currentName();
            String field = CAUSES + "/" + escaped(shortened(code));
            parser.nextToken();
            Cause cause = Cause.of(code).orElse(null);
            if (cause == null) {
                faults.add(Fault.of(index, field, "not_allowed", CAUSES, shortened(code), Cause.CODES));
                parser.skipChildren();
                continue;
            }
            Integer number = number(index, field, code);
            if (line.causes.containsKey(cause)) {
                faults.add(Fault.of(index, field, "duplicate_cause", code));
            }
            if (number != null) {
                line.addCause(cause, number);
            }
        }
    }

    private void malformed(@Nullable JsonLocation at) {
        faults.add(Fault.of(Fault.WHOLE, "", "malformed_json", at == null ? 1 : at.getLineNr(), at == null ? 1
                : at.getColumnNr()));
        // The line in which the text broke off is no line: its missing fields are not worth telling.
        if (!lines.isEmpty()) {
            int last = lines.size() - 1;
            lines.removeLast();
            faults.removeIf(fault -> fault.line() == last);
        }
    }

    private static InputError error(Fault fault, String detail) {
        StringBuilder pointer = new StringBuilder();
        if (fault.line() != Fault.WHOLE) {
            pointer.append("/lines/").append(fault.line());
        }
        if (!fault.field().isEmpty()) {
            pointer.append('/').append(fault.field().startsWith(CAUSES + "/") ? fault.field() : escaped(fault.field()));
        }
        return new InputError(fault.code(), detail, pointer.toString(), null, null, null);
    }

    /** RFC 6901. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static final class TooManyLines extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
