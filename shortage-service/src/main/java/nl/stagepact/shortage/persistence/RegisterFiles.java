package nl.stagepact.shortage.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import nl.stagepact.shortage.domain.institution.Institution;
import nl.stagepact.shortage.domain.institution.Institutions;
import nl.stagepact.shortage.domain.programme.Level;
import nl.stagepact.shortage.domain.programme.Programme;
import nl.stagepact.shortage.domain.programme.Programmes;
import nl.stagepact.shortage.domain.programme.Sector;
import nl.stagepact.shortage.domain.region.Pact;
import nl.stagepact.shortage.domain.region.Region;
import nl.stagepact.shortage.domain.region.Regions;

/** Reads the reviewed files of {@code register/}, once; a mistake in them stops the service at its start. */
@ApplicationScoped
public class RegisterFiles {

    @Produces
    @Singleton
    Programmes programmes() {
        return new Programmes(read("programmes", row -> new Programme(row.getField("code"), row.getField("name"),
                Level.of(row.getField("level")).orElseThrow(), Sector.of(row.getField("sector")).orElseThrow(),
                Boolean.parseBoolean(row.getField("demo")))));
    }

    @Produces
    @Singleton
    Regions regions() {
        return new Regions(read("regions", row -> new Region(row.getField("code"), row.getField("name"))),
                read("pacts", row -> new Pact(row.getField("code"), row.getField("name"), words(row.getField("regions")))));
    }

    @Produces
    @Singleton
    Institutions institutions() {
        return new Institutions(read("institutions", row -> new Institution(row.getField("code"), row.getField("name"),
                words(row.getField("pacts")), Boolean.parseBoolean(row.getField("demo")))));
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }

    private static <T> List<T> read(String name, Function<NamedCsvRecord, T> reader) {
        String file = "/register/" + name + ".csv";
        try (InputStream stream = RegisterFiles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not there");
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                    .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return rows.stream().map(reader).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
