package nl.stagepact.shortage.table.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvRecord;
import nl.stagepact.servicekit.table.CsvHeader;
import nl.stagepact.servicekit.table.CsvRows;
import nl.stagepact.servicekit.table.MalformedTable;
import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.Places;

/** Parses a table whose header names the columns, in any order, and reports faults by line and column. */
public final class CsvTable implements Places {

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
     */
    public record Shape(List<String> columns, List<String> required, int maxLines, String tooMany) {
    }

    public CsvTable(Shape shape) {
        this.shape = shape;
    }

    /** @param reader receives each line's index from 0 and its cells; null for a line with too few or too many cells */
    public void read(InputStream body, BiConsumer<Integer, @Nullable Cells> reader) throws IOException {
        try (CsvRows rows = CsvRows.of(body)) {
            CsvHeader header = rows.header(shape.columns(), shape.required());
            for (CsvRecord row = rows.next(); row != null; row = rows.next()) {
                if (lines == shape.maxLines()) {
                    whole(rows.line(row), shape.tooMany(), shape.maxLines());
                    return;
                }
                line(header, row, rows.line(row), reader);
            }
            if (lines == 0) {
                whole(1, "only_header");
            }
        } catch (MalformedTable e) {
            whole(e.line(), e.code(), e.arguments().toArray());
        }
    }

    /** Faults found so far; parsers of cells add theirs. */
    public List<Fault> faults() {
        return faults;
    }

    @Override
    public Place of(Fault fault) {
        int line = fault.line() == Fault.WHOLE ? wholeLine : lineNumber(fault.line());
        return new Place(null, line, fault.field().isEmpty() ? null : fault.field());
    }

    /** As spreadsheets and editors count the lines of the file. */
    @Override
    public String lineName(int index) {
        return Integer.toString(lineNumber(index));
    }

    public int lineNumber(int index) {
        return lineNumbers[index];
    }

    private void line(CsvHeader header, CsvRecord row, int lineNumber, BiConsumer<Integer, @Nullable Cells> reader) {
        if (lines == lineNumbers.length) {
            lineNumbers = Arrays.copyOf(lineNumbers, lines * 2);
        }
        int index = lines++;
        lineNumbers[index] = lineNumber;
        if (header.fits(row)) {
            reader.accept(index, new Cells(header.positions(), row));
        } else {
            faults.add(Fault.of(index, "", "number_of_cells", row.getFieldCount(), header.width()));
            reader.accept(index, null);
        }
    }

    private void whole(int line, String code, Object... arguments) {
        wholeLine = line;
        faults.add(Fault.of(Fault.WHOLE, "", code, arguments));
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
