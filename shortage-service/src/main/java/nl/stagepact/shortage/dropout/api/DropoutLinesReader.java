package nl.stagepact.shortage.dropout.api;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.servicekit.table.SheetText;
import nl.stagepact.shortage.delivery.domain.Counts;
import nl.stagepact.shortage.dropout.domain.DraftDropout;
import nl.stagepact.shortage.dropout.domain.DraftDropoutLine;
import nl.stagepact.shortage.dropout.domain.DropoutDelivery;
import nl.stagepact.shortage.dropout.domain.DropoutMeasure;
import nl.stagepact.shortage.table.api.CellReader;
import nl.stagepact.shortage.table.api.CsvTable;
import nl.stagepact.shortage.table.api.JsonPlaces;
import nl.stagepact.shortage.table.domain.Fault;

/** Parses dropout counts from CSV or JSON. */
final class DropoutLinesReader {

    /** Of lines that are read back: they can be delivered as they are. */
    static final String WITHDRAWN_AT = "withdrawnAt";
    private static final String REASON = "reasonCode";
    static final List<String> COLUMNS = columns();
    private static final List<String> KEY = List.of("programmeCode", "learningPath", "regionCode");
    static final String UNKNOWN = "?";
    private static final int MAX_JSON_BYTES = 4 * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxStringLength(10_000)
                    .maxNumberLength(100).build())
            .build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final List<DraftDropoutLine> lines = new ArrayList<>();
    private final List<Fault> faults;

    private DropoutLinesReader(List<Fault> faults) {
        this.faults = faults;
    }

    /** An empty cell is not delivered and a question mark is unknown, because most lines have a single count. */
    static DraftDropout csv(InputStream body) throws IOException {
        CsvTable table = new CsvTable(new CsvTable.Shape(COLUMNS, KEY, DropoutDelivery.MAX_LINES, "too_many_lines"));
        DropoutLinesReader reading = new DropoutLinesReader(table.faults());
        table.read(body, (index, cells) -> {
            Map<String, String> texts = new LinkedHashMap<>();
            if (cells == null) {
                reading.lines.add(faulty());
            } else {
                cells.forEach(texts::put);
                texts.computeIfPresent(REASON, (_, text) -> SheetText.read(text));
                reading.line(index, texts, Set.of());
            }
        });
        return new DraftDropout(reading.lines, reading.faults, table);
    }

    /** An object with lines; null is an unknown count. */
    static DraftDropout json(InputStream body) throws IOException {
        DropoutLinesReader reading = new DropoutLinesReader(new ArrayList<>());
        reading.document(body);
        return new DraftDropout(reading.lines, reading.faults, JsonPlaces.OF_LINES);
    }

    private void document(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MAX_JSON_BYTES + 1);
        JsonNode root = null;
        try {
            root = bytes.length > MAX_JSON_BYTES ? null : JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            faults.add(Fault.of(Fault.WHOLE, "", "malformed_json", Math.max(1, at.getLineNr()),
                    Math.max(1, at.getColumnNr())));
            return;
        } catch (CharConversionException e) {
            faults.add(Fault.of(Fault.WHOLE, "", "malformed_json", 1, 1));
            return;
        }
        if (root == null) {
            faults.add(Fault.of(Fault.WHOLE, "lines", "too_many_lines", DropoutDelivery.MAX_LINES));
        } else if (!root.isObject() || !root.path("lines").isArray()) {
            faults.add(Fault.of(Fault.WHOLE, "lines", "wrong_type", "lines", "array"));
        } else if (root.path("lines").size() > DropoutDelivery.MAX_LINES) {
            faults.add(Fault.of(Fault.WHOLE, "lines", "too_many_lines", DropoutDelivery.MAX_LINES));
        } else {
            root.fieldNames().forEachRemaining(name -> {
                if (!name.equals("lines") && !name.equals(WITHDRAWN_AT)) {
                    faults.add(Fault.of(Fault.WHOLE, JsonPlaces.path(Excerpt.of(name)), "unknown_property", Excerpt.of(name),
                            "lines"));
                }
            });
            int index = 0;
            for (JsonNode line : root.path("lines")) {
                object(index++, line);
            }
        }
    }

    private void object(int index, JsonNode line) {
        if (!line.isObject()) {
            lines.add(faulty());
            faults.add(Fault.of(index, "", "wrong_type", "/lines/" + index, "object"));
            return;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> wrongType = new HashSet<>();
        for (Map.Entry<String, JsonNode> field : line.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            boolean isCount = DropoutMeasure.of(name).isPresent();
            if (!COLUMNS.contains(name)) {
                faults.add(Fault.of(index, JsonPlaces.path(Excerpt.of(name)), "unknown_property", Excerpt.of(name),
                        String.join(", ", COLUMNS)));
            } else if (value.isNull() || (isCount ? value.isNumber() : value.isTextual())) {
                texts.put(name, !value.isNull() ? value.asText() : isCount ? UNKNOWN : "");
            } else {
                wrongType.add(name);
                faults.add(Fault.of(index, name, "wrong_type", name, isCount ? "number" : "string"));
            }
        }
        line(index, texts, wrongType);
        lines.getLast().countsFaulty |= !wrongType.isEmpty();
    }

    /** @param reported columns whose fault is reported already, so that they are not reported as missing as well */
    private void line(int index, Map<String, String> cells, Set<String> reported) {
        DraftDropoutLine line = new DraftDropoutLine();
        lines.add(line);
        line.programmeCode = required(index, "programmeCode", cells, reported);
        line.learningPath = required(index, "learningPath", cells, reported);
        line.regionCode = required(index, "regionCode", cells, reported);
        line.reasonCode = cells.getOrDefault(REASON, "");
        line.reasonExcerpt = Excerpt.of(line.reasonCode);
        for (DropoutMeasure measure : DropoutMeasure.values()) {
            String text = cells.get(measure.field());
            if (text == null || text.isEmpty()) {
                continue;
            }
            if (text.equals(UNKNOWN)) {
                line.counts.put(measure, DraftDropoutLine.UNKNOWN);
                continue;
            }
            CellReader.Number number = CellReader.number(index, measure.field(), text, Counts.MAX);
            if (number.fault() == null) {
                line.counts.put(measure, number.value());
            } else {
                line.countsFaulty = true;
                faults.add(number.fault());
            }
        }
    }

    private @Nullable String required(int index, String column, Map<String, String> cells, Set<String> reported) {
        String text = cells.get(column);
        if (text == null || text.isEmpty()) {
            if (!reported.contains(column)) {
                faults.add(Fault.of(index, column, "missing", column));
            }
            return null;
        }
        return Excerpt.of(text);
    }

    private static DraftDropoutLine faulty() {
        DraftDropoutLine line = new DraftDropoutLine();
        line.countsFaulty = true;
        return line;
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("programmeCode", "learningPath", "regionCode", REASON));
        Arrays.stream(DropoutMeasure.values()).map(DropoutMeasure::field).forEach(columns::add);
        return List.copyOf(columns);
    }
}
