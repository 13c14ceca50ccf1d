package nl.stagepact.shortage.delivery.api;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.table.api.JsonPlaces;
import nl.stagepact.shortage.table.domain.Fault;

/** Reads a delivery from JSON, {@code {"lines": […]}}. */
public final class DeliveryJsonReader {

    public static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(20).maxStringLength(10_000).maxNameLength(200).maxNumberLength(100).build()).build();
    /** Of lines that are read back: they can be delivered as they are. */
    static final String WITHDRAWN_AT = "withdrawnAt";
    private static final String LINES = "lines";

    private final List<DraftLine> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final JsonParser parser;
    private final DeliveryJsonLines objects;

    private DeliveryJsonReader(JsonParser parser, Source.Kind source) {
        this.parser = parser;
        this.objects = new DeliveryJsonLines(parser, source, List.of());
    }

    /** @param source other measures than its own are unknown properties */
    static DraftDelivery read(InputStream body, Source.Kind source) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            DeliveryJsonReader reader = new DeliveryJsonReader(parser, source);
            try {
                reader.delivery();
            } catch (TooManyLines e) {
                reader.faults.add(Fault.of(Fault.WHOLE, LINES, "too_many_lines", DraftDelivery.MAX_LINES));
            } catch (JsonProcessingException e) {
                reader.malformed(e.getLocation());
            }
            return new DraftDelivery(reader.lines, reader.faults, JsonPlaces.OF_LINES);
        } catch (CharConversionException e) {
            // The first bytes match no encoding of JSON.
            Fault fault = Fault.of(Fault.WHOLE, "", "malformed_json", 1, 1);
            return new DraftDelivery(List.of(), List.of(fault), JsonPlaces.OF_LINES);
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
                faults.add(Fault.of(Fault.WHOLE, JsonPlaces.path(Excerpt.of(name)), "duplicate_property", Excerpt.of(name)));
                parser.skipChildren();
            } else if (name.equals(WITHDRAWN_AT)) {
                parser.skipChildren();
            } else if (!name.equals(LINES)) {
                faults.add(
                        Fault.of(Fault.WHOLE, JsonPlaces.path(Excerpt.of(name)), "unknown_property", Excerpt.of(name), LINES));
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
                objects.read(index, line, faults);
            } else {
                line.countsFaulty = true;
                faults.add(Fault.of(index, "", "wrong_type", "/lines/" + index, "object"));
                parser.skipChildren();
            }
        }
    }

    private void malformed(@Nullable JsonLocation at) {
        faults.add(Fault.of(Fault.WHOLE, "", "malformed_json", at == null ? 1 : at.getLineNr(), at == null ? 1
                : at.getColumnNr()));
        // The last line is incomplete, so its missing fields are not reported.
        if (!lines.isEmpty()) {
            int last = lines.size() - 1;
            lines.removeLast();
            faults.removeIf(fault -> fault.line() == last);
        }
    }

    private static final class TooManyLines extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
