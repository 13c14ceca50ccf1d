package nl.stagepact.shortage.delivery.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.table.api.CsvTable;
import nl.stagepact.shortage.table.domain.Fault;

/**
 * Parses a delivery in CSV. The columns are those of the key, counts, and {@code causes} as {@code code:number} separated by
 * spaces. A missing column and a hyphen are not delivered; an empty cell is unknown.
 */
public final class DeliveryCsvReader {

    /** Columns that identify a line. */
    static final List<String> KEY = List.of("programmeCode", "level", "learningPath", "regionCode", "monthWanted");
    static final String CAUSES = "causes";

    private final CsvTable table;
    private final List<DraftLine> lines = new ArrayList<>();
    private final DeliveryCsvLines cellsReader = new DeliveryCsvLines(List.of());
    private final List<Fault> faults;

    private DeliveryCsvReader(Source.Kind source) {
        this.table = new CsvTable(new CsvTable.Shape(columns(source), required(), DraftDelivery.MAX_LINES, "too_many_lines"));
        this.faults = table.faults();
    }

    /** @param source other measures than its own are unknown columns */
    static DraftDelivery read(InputStream body, Source.Kind source) throws IOException {
        DeliveryCsvReader reader = new DeliveryCsvReader(source);
        reader.table.read(body, reader::line);
        return new DraftDelivery(reader.lines, reader.faults, reader.table);
    }

    /** All columns of a source, in the order in which they are written. */
    public static List<String> columns(Source.Kind source) {
        List<String> columns = new ArrayList<>(KEY);
        source.measures().stream().map(Measure::field).forEach(columns::add);
        columns.add(CAUSES);
        return List.copyOf(columns);
    }

    public static List<String> required() {
        List<String> required = new ArrayList<>(KEY);
        required.add(Measure.SHORTAGE.field());
        return List.copyOf(required);
    }

    private void line(int index, CsvTable.@Nullable Cells cells) {
        if (cells != null) {
            lines.add(cellsReader.read(index, cells, faults));
            return;
        }
        DraftLine line = new DraftLine();
        line.countsFaulty = true;
        lines.add(line);
    }
}
