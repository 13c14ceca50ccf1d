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
 * What others say of a document: Adobe's validator of what Google asks of a JobPosting, Google's types of schema.org's
 * vocabulary, and a JSON Schema of JSON Feed 1.1. As npm has them.
 */
final class FormatValidators {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PACKAGES = "package.json";
    private static final String CHECK = "check.mjs";

    private final Path folder = Fetched.once("format-validators-" + version(), FormatValidators::install);

    /** @param documents JSON of a posting each; @return every fault of each */
    List<List<String>> jobPostings(List<String> documents) {
        return check("job-posting", documents);
    }

    /** @param documents JSON of a page of a feed each; @return every fault of each */
    List<List<String>> jsonFeeds(List<String> documents) {
        return check("json-feed", documents);
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

    /** Other packages or another check go to another folder. */
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
