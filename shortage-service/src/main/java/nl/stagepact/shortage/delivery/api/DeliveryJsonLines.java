package nl.stagepact.shortage.delivery.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.shortage.delivery.domain.Cause;
import nl.stagepact.shortage.delivery.domain.Counts;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.table.api.CellReader;
import nl.stagepact.shortage.table.api.JsonPlaces;
import nl.stagepact.shortage.table.api.MonthReader;
import nl.stagepact.shortage.table.domain.Fault;

/**
 * Parses delivery lines from JSON objects, token by token: a tree of 20,000 lines, or of an import, would not fit in constant
 * memory, and a bound record could not distinguish null (unknown) from absent (not delivered).
 */
public final class DeliveryJsonLines {

    private static final String CAUSES = DeliveryCsvReader.CAUSES;

    private final JsonParser parser;
    private final MonthReader months = new MonthReader(false);
    private final List<String> envelopeNames;
    private final Map<String, String> envelope = new HashMap<>();
    private final List<String> known;
    private final List<String> required;
    /** One bit per field instead of a set for each of 20,000 lines. */
    private final Map<String, Integer> bits = new HashMap<>();
    private final int requiredBits;

    /**
     * @param source other measures than its own are unknown properties
     * @param envelope additional properties of a line
     */
    public DeliveryJsonLines(JsonParser parser, Source.Kind source, List<String> envelope) {
        this.parser = parser;
        this.envelopeNames = envelope;
        this.required = new ArrayList<>(envelope);
        this.required.addAll(DeliveryCsvReader.KEY);
        this.known = new ArrayList<>(envelope);
        this.known.addAll(DeliveryCsvReader.columns(source));
        known.forEach(name -> bits.put(name, 1 << bits.size()));
        this.requiredBits = required.stream().mapToInt(this::bit).sum();
    }

    /** Additional properties of the last parsed line; missing ones are absent. */
    @Nullable
    public String envelope(String name) {
        return envelope.get(name);
    }

    /**
     * Parses one line; the parser must be at its start.
     *
     * @param index of the line, for faults; @param faults receives them
     */
    public void read(int index, DraftLine line, List<Fault> faults) throws IOException {
        envelope.clear();
        int seen = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            int bit = bit(name);
            if (bit == 0) {
                faults.add(Fault.of(index, JsonPlaces.path(Excerpt.of(name)), "unknown_property", Excerpt.of(name),
                        String.join(", ", known)));
                parser.skipChildren();
            } else if ((seen & bit) != 0) {
                faults.add(Fault.of(index, name, "duplicate_property", name));
                parser.skipChildren();
            } else {
                field(index, line, name, faults);
            }
            seen |= bit;
        }
        if ((seen & requiredBits) == requiredBits) {
            return;
        }
        for (String key : required) {
            if ((seen & bit(key)) == 0) {
                faults.add(Fault.of(index, key, "missing", key));
            }
        }
    }

    /** 0 for an unknown field. */
    private int bit(String name) {
        return bits.getOrDefault(name, 0);
    }

    private void field(int index, DraftLine line, String name, List<Fault> faults) throws IOException {
        switch (name) {
            case "programmeCode" -> line.programmeCode = text(index, name, faults);
            case "level" -> line.level = text(index, name, faults);
            case "learningPath" -> line.learningPath = text(index, name, faults);
            case "regionCode" -> line.regionCode = text(index, name, faults);
            case "monthWanted" -> {
                String text = text(index, name, faults);
                if (text != null) {
                    line.monthWanted = months.read(index, name, text, faults);
                }
            }
            case CAUSES -> causes(index, line, faults);
            default -> {
                if (envelopeNames.contains(name)) {
                    envelope(index, name, faults);
                } else {
                    count(index, line, Measure.of(name).orElseThrow(), faults);
                }
            }
        }
    }

    private void envelope(int index, String name, List<Fault> faults) throws IOException {
        String text = text(index, name, faults);
        if (text != null) {
            envelope.put(name, text);
        }
    }

    private @Nullable String text(int index, String name, List<Fault> faults) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            String text = parser.getText();
            if (!text.isEmpty()) {
                return Excerpt.of(text);
            }
            faults.add(Fault.of(index, name, "missing", name));
            return null;
        }
        faults.add(Fault.of(index, name, "wrong_type", name, "string"));
        parser.skipChildren();
        return null;
    }

    private void count(int index, DraftLine line, Measure measure, List<Fault> faults) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            line.counts.with(measure, Counts.UNKNOWN);
            return;
        }
        Integer number = number(index, measure.field(), measure.field(), faults);
        if (number == null) {
            line.countsFaulty |= measure == Measure.SHORTAGE;
        } else {
            line.counts.with(measure, number);
        }
    }

    private @Nullable Integer number(int index, String field, String name, List<Fault> faults) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT && parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            faults.add(Fault.of(index, field, "wrong_type", name, "number"));
            parser.skipChildren();
            return null;
        }
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT
                && parser.getIntValue() > 0 && parser.getIntValue() <= Counts.MAX) {
            return parser.getIntValue(); // nearly all are: no text is made of them
        }
        CellReader.Number number = CellReader.number(index, field, parser.getText(), Counts.MAX);
        if (number.fault() != null) {
            faults.add(number.fault());
            return null;
        }
        return number.value();
    }

    private void causes(int index, DraftLine line, List<Fault> faults) throws IOException {
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
            String field = JsonPlaces.path(CAUSES, Excerpt.of(code));
            parser.nextToken();
            Cause cause = Cause.of(code).orElse(null);
            if (cause == null) {
                faults.add(Fault.of(index, field, "not_allowed", CAUSES, Excerpt.of(code), Cause.CODES));
                parser.skipChildren();
                continue;
            }
            Integer number = number(index, field, code, faults);
            if (line.causes.containsKey(cause)) {
                faults.add(Fault.of(index, field, "duplicate_cause", code));
            }
            if (number != null) {
                line.addCause(cause, number);
            }
        }
    }
}
