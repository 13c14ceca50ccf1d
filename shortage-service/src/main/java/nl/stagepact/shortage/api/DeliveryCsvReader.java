package nl.stagepact.shortage.api;

import static nl.stagepact.servicekit.problem.Parameters.shortened;

import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.domain.delivery.Cause;
import nl.stagepact.shortage.domain.delivery.Counts;
import nl.stagepact.shortage.domain.delivery.DraftDelivery;
import nl.stagepact.shortage.domain.delivery.DraftLine;
import nl.stagepact.shortage.domain.delivery.Measure;
import nl.stagepact.shortage.domain.delivery.Source;
import nl.stagepact.shortage.domain.fault.Fault;

/**
 * Reads a delivery from CSV. The columns are the five of the key, then counts, then {@code causes} as {@code code:number}
 * separated by spaces. A column that is not there was not delivered; an empty cell is unknown.
 */
final class DeliveryCsvReader {

    private static final List<String> KEY = List.of("programmeCode", "level", "learningPath", "regionCode", "monthWanted");
    private static final String CAUSES = "causes";

    private final CsvTable table;
    private final List<DraftLine> lines = new ArrayList<>();
    /** Months that were read already: a delivery names few of them, 20,000 times. */
    private final Map<String, @Nullable YearMonth> months = new HashMap<>();
    private final List<Fault> faults;

    private DeliveryCsvReader(Source.Kind source) {
        this.table = new CsvTable(new CsvTable.Shape(columns(source), required(), DraftDelivery.MAX_LINES, "too_many_lines",
                "empty_delivery"));
        this.faults = table.faults();
    }

    /** @param source what it does not deliver is an unknown column */
    static DeliveryReading read(InputStream body, Source.Kind source) throws IOException {
        DeliveryCsvReader reader = new DeliveryCsvReader(source);
        reader.table.read(body, reader::line);
        return new DeliveryReading(new DraftDelivery(reader.lines, reader.faults), reader.table::error,
                reader.table::lineName);
    }

    /** All that this source can deliver, in the order in which it is written. */
    static List<String> columns(Source.Kind source) {
        List<String> columns = new ArrayList<>(KEY);
        source.measures().stream().map(Measure::field).forEach(columns::add);
        columns.add(CAUSES);
        return List.copyOf(columns);
    }

    private static List<String> required() {
        List<String> required = new ArrayList<>(KEY);
        required.add(Measure.SHORTAGE.field());
        return List.copyOf(required);
    }

    private void line(int index, CsvTable.@Nullable Cells cells) {
        DraftLine line = new DraftLine();
        lines.add(line);
        if (cells == null) {
            line.countsFaulty = true;
        } else {
            cells.forEach((column, text) -> cell(index, line, column, text));
        }
    }

    private void cell(int index, DraftLine line, String column, String text) {
        switch (column) {
            case "programmeCode" -> line.programmeCode = code(index, column, text);
            case "level" -> line.level = code(index, column, text);
            case "learningPath" -> line.learningPath = code(index, column, text);
            case "regionCode" -> line.regionCode = code(index, column, text);
            case "monthWanted" -> month(index, line, column, text);
            case CAUSES -> causes(index, line, text);
            default -> count(index, line, Measure.of(column).orElseThrow(), text);
        }
    }

    private @Nullable String code(int index, String column, String text) {
        if (text.isEmpty()) {
            faults.add(Fault.of(index, column, "missing", column));
            return null;
        }
        return shortened(text);
    }

    private void month(int index, DraftLine line, String column, String text) {
        if (text.isEmpty()) {
            faults.add(Fault.of(index, column, "missing", column));
            return;
        }
        if (months.containsKey(text)) {
            line.monthWanted = months.get(text);
            return;
        }
        CellReader.Month month = CellReader.month(index, column, text, true);
        line.monthWanted = month.value();
        if (month.fault() != null) {
            faults.add(month.fault());
        } else {
            months.put(text, month.value());
        }
    }

    private void count(int index, DraftLine line, Measure measure, String text) {
        if (text.isEmpty()) {
            line.counts.with(measure, Counts.UNKNOWN);
            return;
        }
        CellReader.Number number = CellReader.number(index, measure.field(), text);
        if (number.fault() == null) {
            line.counts.with(measure, number.value());
        } else {
            line.countsFaulty |= measure == Measure.SHORTAGE;
            faults.add(number.fault());
        }
    }

    private void causes(int index, DraftLine line, String text) {
        if (text.isEmpty()) {
            return;
        }
        for (String entry : text.split(" +")) {
            String[] parts = entry.split(":", 2);
            if (parts.length != 2) {
                faults.add(Fault.of(index, CAUSES, "malformed_cause", shortened(entry)));
                continue;
            }
            CellReader.Number number = CellReader.number(index, CAUSES, parts[1]);
            if (number.fault() != null) {
                faults.add(number.fault());
            }
            Cause.of(parts[0]).ifPresentOrElse(cause -> {
                if (line.causes.containsKey(cause)) {
                    faults.add(Fault.of(index, CAUSES, "duplicate_cause", cause.code()));
                }
                line.addCause(cause, number.value());
            }, () -> faults.add(Fault.of(index, CAUSES, "not_allowed", CAUSES, shortened(parts[0]), Cause.CODES)));
        }
    }
}
