package nl.stagepact.shortage.dropout.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

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
import nl.stagepact.shortage.table.api.LinesDocument;
import nl.stagepact.shortage.table.domain.Fault;

/** Parses dropout counts from CSV or JSON. */
final class DropoutLinesReader {

    private static final String REASON = "reasonCode";
    static final List<String> COLUMNS = columns();
    private static final List<String> KEY = List.of("programmeCode", "learningPath", "regionCode");
    static final String UNKNOWN = "?";

    private final List<Fault> faults;

    private DropoutLinesReader(List<Fault> faults) {
        this.faults = faults;
    }

    /** An empty cell is not delivered and a question mark is unknown, because most lines have a single count. */
    static DraftDropout csv(InputStream body) throws IOException {
        CsvTable table = new CsvTable(new CsvTable.Shape(COLUMNS, KEY, DropoutDelivery.MAX_LINES, "too_many_lines"));
        DropoutLinesReader reader = new DropoutLinesReader(table.faults());
        List<DraftDropoutLine> lines = new ArrayList<>();
        table.read(body, (index, cells) -> {
            DraftDropoutLine line = new DraftDropoutLine();
            lines.add(line);
            if (cells == null) {
                line.countsFaulty = true;
            } else {
                Map<String, String> texts = new HashMap<>();
                cells.forEach(texts::put);
                texts.computeIfPresent(REASON, (_, text) -> SheetText.read(text));
                reader.line(index, line, texts, Set.of());
            }
        });
        return new DraftDropout(lines, table.faults(), table);
    }

    /** An object with lines; null is an unknown count. */
    static DraftDropout json(InputStream body) throws IOException {
        LinesDocument<DraftDropoutLine> document = new LinesDocument<>(DropoutDelivery.MAX_LINES, DraftDropoutLine::new,
                line -> line.countsFaulty = true);
        DropoutLinesReader reader = new DropoutLinesReader(document.faults());
        document.read(body, parser -> (index, line) -> reader.object(index, line, parser));
        return new DraftDropout(document.lines(), document.faults(), JsonPlaces.OF_LINES);
    }

    private void object(int index, DraftDropoutLine line, JsonParser parser) throws IOException {
        Map<String, String> texts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            boolean isCount = DropoutMeasure.of(name).isPresent();
            if (!COLUMNS.contains(name)) {
                faults.add(Fault.of(index, JsonPlaces.path(Excerpt.of(name)), "unknown_property", Excerpt.of(name),
                        String.join(", ", COLUMNS)));
            } else if (!seen.add(name)) {
                faults.add(Fault.of(index, name, "duplicate_property", name));
            } else if (value == JsonToken.VALUE_NULL) {
                texts.put(name, isCount ? UNKNOWN : "");
            } else if (isCount ? value.isNumeric() : value == JsonToken.VALUE_STRING) {
                texts.put(name, parser.getText());
            } else {
                faults.add(Fault.of(index, name, "wrong_type", name, isCount ? "number" : "string"));
                line.countsFaulty |= isCount;
            }
            parser.skipChildren();
        }
        seen.removeAll(texts.keySet());
        line(index, line, texts, seen);
    }

    /** @param reported columns whose fault is reported already, so that they are not reported as missing as well */
    private void line(int index, DraftDropoutLine line, Map<String, String> cells, Set<String> reported) {
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

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("programmeCode", "learningPath", "regionCode", REASON));
        Arrays.stream(DropoutMeasure.values()).map(DropoutMeasure::field).forEach(columns::add);
        return List.copyOf(columns);
    }
}
