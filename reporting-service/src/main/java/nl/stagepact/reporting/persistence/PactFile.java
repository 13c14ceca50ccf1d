package nl.stagepact.reporting.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import nl.stagepact.reporting.domain.pact.Pacts;

/** Reads the reviewed file register/pacts.csv (code, name, regions separated by spaces) until pacts are managed here. */
@ApplicationScoped
public class PactFile {

    private static final String FILE = "/register/pacts.csv";

    @Produces
    @Singleton
    Pacts pacts() {
        try (InputStream stream = PactFile.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is not there");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Pacts(lines.lines().skip(1).map(line -> line.split(","))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> Set.of(cells[2].split(" ")))));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
