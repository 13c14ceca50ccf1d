package nl.stagepact.shortage.api;

import static nl.stagepact.servicekit.problem.Parameters.shortened;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.shortage.domain.delivery.Cause;
import nl.stagepact.shortage.domain.delivery.Counts;
import nl.stagepact.shortage.domain.delivery.DraftDelivery;
import nl.stagepact.shortage.domain.delivery.DraftLine;
import nl.stagepact.shortage.domain.delivery.Fault;
import nl.stagepact.shortage.domain.delivery.Measure;

/**
 * Reads a delivery from CSV as a Dutch or English spreadsheet writes it: separated by semicolons or commas, with or without a
 * byte order mark. The header names the columns, in any order: the five of the key, then counts, then {@code causes} as
 * {@code code:number} separated by spaces. A column that is not there was not delivered; an empty cell is unknown.
 */
final class DeliveryCsvReader {

    private static final List<String> KEY = List.of("programmeCode", "level", "learningPath", "regionCode", "monthWanted");
    private static final String CAUSES = "causes";
    private static final List<String> COLUMNS = columns();
    private static final int HEADER_AT_MOST = 4_096;

    private final List<DraftLine> lines = new ArrayList<>();
    private final List<Integer> lineNumbers = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    /** Line of the file for faults outside lines that were read. */
    private int wholeLine = 1;

    private DeliveryCsvReader() {
    }

    static DeliveryReading read(InputStream body) throws IOException {
        DeliveryCsvReader reader = new DeliveryCsvReader();
        reader.readAll(new BufferedInputStream(body, HEADER_AT_MOST * 4));
        return new DeliveryReading(new DraftDelivery(reader.lines, reader.faults), reader::error,
                index -> Integer.toString(reader.lineNumbers.get(index)));
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(KEY);
        Arrays.stream(Measure.values()).map(Measure::field).forEach(columns::add);
        columns.add(CAUSES);
        return List.copyOf(columns);
    }

    private void readAll(BufferedInputStream body) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(separator(body)).detectBomHeader(false)
                .skipEmptyLines(true).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            Map<String, Integer> header = null;
            for (CsvRecord row : rows) {
                if (header == null) {
                    header = header(row.getFields());
                    if (!faults.isEmpty()) {
                        return; // without a header no cell means anything
                    }
                } else if (lines.size() == DraftDelivery.MAX_LINES) {
                    whole((int) row.getStartingLineNumber(), "too_many_lines", DraftDelivery.MAX_LINES);
                    return;
                } else {
                    line(header, row);
                }
            }
            if (header == null) {
                whole(1, "empty_delivery");
            }
        } catch (CsvParseException e) {
            whole(lineNumbers.isEmpty() ? 1 : lineNumbers.getLast() + 1, "malformed_csv");
        }
    }

    /** The byte order mark is dropped; the separator is whichever the header has more of. */
    private static char separator(BufferedInputStream body) throws IOException {
        body.mark(3);
        byte[] start = body.readNBytes(3);
        if (!(start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF)) {
            body.reset();
        }
        body.mark(HEADER_AT_MOST);
        String beginning = new String(body.readNBytes(HEADER_AT_MOST), StandardCharsets.UTF_8);
        body.reset();
        String header = beginning.lines().findFirst().orElse("");
        return header.chars().filter(c -> c == ';').count() >= header.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    private Map<String, Integer> header(List<String> names) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (!COLUMNS.contains(name)) {
                wholeColumn(name, "unknown_column", shortened(name), String.join(", ", COLUMNS));
            } else if (positions.put(name, i) != null) {
                wholeColumn(name, "duplicate_column", name);
            }
        }
        List<String> required = new ArrayList<>(KEY);
        required.add(Measure.SHORTAGE.field());
        required.stream().filter(name -> !positions.containsKey(name))
                .forEach(name -> wholeColumn(name, "missing_column", name));
        return positions;
    }

    private void line(Map<String, Integer> header, CsvRecord row) {
        int index = lines.size();
        DraftLine line = new DraftLine();
        lines.add(line);
        lineNumbers.add((int) row.getStartingLineNumber());
        if (row.getFieldCount() != header.size()) {
            line.countsFaulty = true;
            faults.add(Fault.of(index, "", "number_of_cells", row.getFieldCount(), header.size()));
            return;
        }
        header.forEach((column, position) -> cell(index, line, column, row.getField(position).strip()));
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
        CellReader.Month month = CellReader.month(index, column, text, true);
        line.monthWanted = month.value();
        if (month.fault() != null) {
            faults.add(month.fault());
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

    private void whole(int line, String code, Object... arguments) {
        wholeLine = line;
        faults.add(Fault.of(Fault.WHOLE, "", code, arguments));
    }

    private void wholeColumn(String column, String code, Object... arguments) {
        faults.add(Fault.of(Fault.WHOLE, shortened(column), code, arguments));
    }

    private InputError error(Fault fault, String detail) {
        int line = fault.line() == Fault.WHOLE ? fault.field().isEmpty() ? wholeLine : 1 : lineNumbers.get(fault.line());
        return new InputError(fault.code(), detail, null, line, fault.field().isEmpty() ? null : fault.field(), null);
    }

    static String headerLine() {
        return COLUMNS.stream().collect(Collectors.joining(","));
    }
}
