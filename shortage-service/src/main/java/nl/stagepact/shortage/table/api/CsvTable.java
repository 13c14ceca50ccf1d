package nl.stagepact.shortage.table.api;

import static nl.stagepact.servicekit.problem.InputError.shortened;

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
import java.util.function.BiConsumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.shortage.table.domain.Fault;

/**
 * Parses CSV as Dutch and English spreadsheets write it: separated by semicolons or commas, with or without a byte order mark.
 * The header names the columns, in any order.
 */
public final class CsvTable {

    private static final int HEADER_AT_MOST = 4_096;

    private final Shape shape;
    /** By line index; an array, because an import has up to a million lines. */
    private int[] lineNumbers = new int[1_024];
    private int lines;
    private final List<Fault> faults = new ArrayList<>();
    /** Line of the file for faults that belong to no parsed line. */
    private int wholeLine = 1;

    /**
     * @param columns allowed columns
     * @param required required columns
     * @param maxLines maximum number of lines without the header
     * @param tooMany code of the fault for more lines
     * @param empty code of the fault for an empty file
     */
    public record Shape(List<String> columns, List<String> required, int maxLines, String tooMany, String empty) {
    }

    public CsvTable(Shape shape) {
        this.shape = shape;
    }

    /** @param reader receives each line's index from 0 and its cells; null for a line with too few or too many cells */
    public void read(InputStream body, BiConsumer<Integer, @org.jspecify.annotations.Nullable Cells> reader)
            throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(body, HEADER_AT_MOST * 4);
        try (CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(separator(buffered)).detectBomHeader(false)
                .skipEmptyLines(true).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false)
                .ofCsvRecord(new InputStreamReader(buffered, StandardCharsets.UTF_8))) {
            Map<String, Integer> header = null;
            for (CsvRecord row : rows) {
                if (header == null) {
                    header = header(row.getFields());
                    if (!faults.isEmpty()) {
                        return; // without a header no cell means anything
                    }
                } else if (lines == shape.maxLines()) {
                    whole((int) row.getStartingLineNumber(), shape.tooMany(), shape.maxLines());
                    return;
                } else {
                    line(header, row, reader);
                }
            }
            if (header == null) {
                whole(1, shape.empty());
            }
        } catch (CsvParseException e) {
            whole(lines == 0 ? 1 : lineNumbers[lines - 1] + 1, "malformed_csv");
        }
    }

    /** Whether there are no lines besides the header. */
    public boolean isEmpty() {
        return lines == 0;
    }

    /** Faults found so far; parsers of cells add theirs. */
    public List<Fault> faults() {
        return faults;
    }

    public InputError error(Fault fault, String detail) {
        int line = fault.line() == Fault.WHOLE ? fault.field().isEmpty() ? wholeLine : 1 : lineNumber(fault.line());
        return new InputError(fault.code(), detail, null, line, fault.field().isEmpty() ? null : fault.field(), null);
    }

    /** As spreadsheets count: the header is line 1. */
    public String lineName(int index) {
        return Integer.toString(lineNumber(index));
    }

    public int lineNumber(int index) {
        return lineNumbers[index];
    }

    private void line(Map<String, Integer> header, CsvRecord row, BiConsumer<Integer, Cells> reader) {
        if (lines == lineNumbers.length) {
            lineNumbers = Arrays.copyOf(lineNumbers, lines * 2);
        }
        int index = lines++;
        lineNumbers[index] = (int) row.getStartingLineNumber();
        if (row.getFieldCount() == header.size()) {
            reader.accept(index, new Cells(header, row));
        } else {
            faults.add(Fault.of(index, "", "number_of_cells", row.getFieldCount(), header.size()));
            reader.accept(index, null);
        }
    }

    /** Skips a byte order mark. The separator is the one that occurs more often in the header. */
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
            if (!shape.columns().contains(name)) {
                column(name, "unknown_column", shortened(name), String.join(", ", shape.columns()));
            } else if (positions.put(name, i) != null) {
                column(name, "duplicate_column", name);
            }
        }
        shape.required().stream().filter(name -> !positions.containsKey(name))
                .forEach(name -> column(name, "missing_column", name));
        return positions;
    }

    private void whole(int line, String code, Object... arguments) {
        wholeLine = line;
        faults.add(Fault.of(Fault.WHOLE, "", code, arguments));
    }

    private void column(String column, String code, Object... arguments) {
        faults.add(Fault.of(Fault.WHOLE, shortened(column), code, arguments));
    }

    /** The cells of one line. */
    public record Cells(Map<String, Integer> header, CsvRecord row) {

        /** @param reader receives the name of each column and its trimmed cell */
        public void forEach(BiConsumer<String, String> reader) {
            header.forEach((column, position) -> reader.accept(column, row.getField(position).strip()));
        }

        /** @param column a required one */
        public String get(String column) {
            return row.getField(header.get(column)).strip();
        }
    }
}
