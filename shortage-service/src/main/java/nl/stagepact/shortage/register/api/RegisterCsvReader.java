package nl.stagepact.shortage.register.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.shortage.register.domain.Column;
import nl.stagepact.shortage.register.domain.DraftRegister;
import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.table.api.CsvTable;

/** Parses a complete register in CSV with the columns of {@link Register}. Empty cells are absent. */
final class RegisterCsvReader {

    /** The longest valid cell is the list of all municipalities. */
    private static final int CELL_AT_MOST = 4_000;

    private final CsvTable table;
    private final List<Map<String, String>> lines = new ArrayList<>();

    private RegisterCsvReader(Register register) {
        this.table = new CsvTable(new CsvTable.Shape(register.columns().stream().map(Column::name).toList(),
                register.columns().stream().filter(Column::required).map(Column::name).toList(), Register.MAX_ENTRIES,
                "too_many_entries", "empty_register"));
    }

    /** @param draft parsed lines; @param table locates faults in the body */
    record Reading(DraftRegister draft, CsvTable table) {
    }

    static Reading read(Register register, InputStream body) throws IOException {
        RegisterCsvReader reader = new RegisterCsvReader(register);
        reader.table.read(body, reader::line);
        return new Reading(new DraftRegister(reader.lines, reader.table.faults()), reader.table);
    }

    private void line(int index, CsvTable.@Nullable Cells cells) {
        Map<String, String> line = new HashMap<>();
        if (cells != null) {
            cells.forEach((column, text) -> {
                if (!text.isEmpty()) {
                    line.put(column, text.length() > CELL_AT_MOST ? InputError.shortened(text) : text);
                }
            });
        }
        lines.add(line);
    }
}
