package nl.stagepact.shortage.register.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import nl.stagepact.shortage.register.domain.DraftRegister;
import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.table.domain.Places;

/** The files in {@code register/}: initial content of the registers in an empty database. */
@ApplicationScoped
public class SeedFiles {

    public DraftRegister read(Register register) {
        String file = "/register/" + register.code() + ".csv";
        try (InputStream stream = SeedFiles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                    .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                List<Map<String, String>> lines = new ArrayList<>();
                for (NamedCsvRecord row : rows) {
                    Map<String, String> cells = new HashMap<>(row.getFieldsAsMap());
                    cells.values().removeIf(String::isEmpty);
                    lines.add(cells);
                }
                return new DraftRegister(lines, List.of(), Places.NONE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
