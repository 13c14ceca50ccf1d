package nl.stagepact.shortage.register.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.servicekit.table.SheetDates;
import nl.stagepact.servicekit.table.SheetFlags;
import nl.stagepact.servicekit.table.SheetText;
import nl.stagepact.shortage.register.domain.Column;
import nl.stagepact.shortage.register.domain.DraftRegister;
import nl.stagepact.shortage.register.domain.Form;
import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.table.api.CsvTable;
import nl.stagepact.shortage.table.domain.Fault;

/** Parses a complete register in CSV with the columns of {@link Register}. Empty cells are absent. */
final class RegisterCsvReader {

    /** The longest valid cell is the list of all municipalities. */
    private static final int MAX_CELL_LENGTH = 4_000;

    private final CsvTable table;
    private final Map<String, Form> forms;
    private final List<Map<String, String>> lines = new ArrayList<>();

    private RegisterCsvReader(Register register) {
        this.forms = register.columns().stream().collect(Collectors.toMap(Column::name, Column::form));
        this.table = new CsvTable(new CsvTable.Shape(register.columns().stream().map(Column::name).toList(),
                register.columns().stream().filter(Column::required).map(Column::name).toList(), Register.MAX_ENTRIES,
                "too_many_entries"));
    }

    static DraftRegister read(Register register, InputStream body) throws IOException {
        RegisterCsvReader reader = new RegisterCsvReader(register);
        reader.table.read(body, reader::line);
        return new DraftRegister(reader.lines, reader.table.faults(), reader.table);
    }

    private void line(int index, CsvTable.@Nullable Cells cells) {
        Map<String, String> line = new HashMap<>();
        if (cells != null) {
            cells.forEach((column, text) -> {
                if (text.length() > MAX_CELL_LENGTH) {
                    table.faults().add(Fault.of(index, column, "cell_too_long", column, MAX_CELL_LENGTH));
                    line.put(column, Excerpt.of(text));
                } else if (!text.isEmpty()) {
                    line.put(column, asWritten(forms.getOrDefault(column, Form.NAME), text));
                }
            });
        }
        lines.add(line);
    }

    /** What a spreadsheet may have made of a value is undone; other text stays, for the rules to reject. */
    private static String asWritten(Form form, String text) {
        return switch (form) {
            case DATE -> SheetDates.day(text).map(LocalDate::toString).orElse(text);
            case FLAG -> SheetFlags.of(text).map(String::valueOf).orElse(text);
            case NAME -> SheetText.read(text);
            default -> text;
        };
    }
}
