package nl.stagepact.shortage.register.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.register.domain.Column;
import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.register.domain.RegisterEntry;

/** A register in the columns that {@link RegisterCsvReader} reads. */
final class RegisterCsv {

    private RegisterCsv() {
    }

    static List<String> columns(Register register) {
        return register.columns().stream().map(Column::name).toList();
    }

    static Stream<List<@Nullable Object>> rows(Register register, List<RegisterEntry> entries) {
        List<String> columns = columns(register);
        return entries.stream().map(entry -> {
            List<@Nullable Object> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(entry.textOrNull(column)));
            return cells;
        });
    }
}
