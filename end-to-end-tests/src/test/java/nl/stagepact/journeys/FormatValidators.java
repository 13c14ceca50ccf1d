package nl.stagepact.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Independent validators from npm: Adobe's validator of Google's requirements for a JobPosting, Google's types of the
 * schema.org vocabulary, and the JSON Schemas of JSON Feed 1.1 and of the Compose specification.
 */
final class FormatValidators {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PACKAGES = "package.json";
    private static final String CHECK = "check.mjs";

    private final Path folder = Fetched.once("format-validators-" + version(), FormatValidators::install);

    /**
     * @param documents job postings as JSON
     * @return the faults of each
     */
    List<List<String>> jobPostings(List<String> documents) {
        return check("job-posting", documents);
    }

    /**
     * @param documents feed pages as JSON
     * @return the faults of each
     */
    List<List<String>> jsonFeeds(List<String> documents) {
        return check("json-feed", documents);
    }

    /** @return the faults of a Compose file, as JSON */
    List<String> compose(String document) {
        return check("compose", List.of(document)).getFirst();
    }

    private List<List<String>> check(String format, List<String> documents) {
        try {
            Path file = Files.createTempFile(format, ".json");
            try {
                Files.writeString(file, '[' + String.join(",", documents) + ']');
                return JSON.readValue(Fetched.run(folder, "node", CHECK, format, file.toString()), new TypeReference<>() {
                });
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void install(Path folder) throws IOException {
        Files.write(folder.resolve(PACKAGES), resource(PACKAGES));
        Files.write(folder.resolve(CHECK), resource(CHECK));
        Fetched.run(folder, "npm", "install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund");
    }

    /** Hash of the packages and the check, so that a change uses a new folder. */
    private static String version() {
        return Integer.toHexString(new String(resource(PACKAGES), StandardCharsets.UTF_8).hashCode() * 31
                + new String(resource(CHECK), StandardCharsets.UTF_8).hashCode());
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects
                .requireNonNull(FormatValidators.class.getResourceAsStream("/format-validators/" + name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
