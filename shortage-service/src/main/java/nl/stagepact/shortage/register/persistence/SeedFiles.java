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

/** The reviewed files of {@code register/}: what the registers of an empty database begin with. */
@ApplicationScoped
public class SeedFiles {

    public DraftRegister read(Register register) {
        String file = "/register/" + register.code() + ".csv";
        try (InputStream stream = SeedFiles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not there");
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                    .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                List<Map<String, String>> lines = new ArrayList<>();
                for (NamedCsvRecord row : rows) {
                    Map<String, String> cells = new HashMap<>(row.getFieldsAsMap());
                    cells.values().removeIf(String::isEmpty);
                    lines.add(cells);
                }
                return new DraftRegister(lines, List.of());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
