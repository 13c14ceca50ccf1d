package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** docs/operations.md explains every warning and error of the services, and no line that none of them writes. */
class LogLinesTest {

    /** The text up to its first value; the timers' texts are arguments of their loop over pacts. */
    private static final Pattern WRITTEN = Pattern
            .compile("(?:LOG\\.(?:warn|error)f?\\((?:[\\w.()]+,)?|forEachPact\\.run\\()\\s*\"([^\":%]+)[\":]");
    private static final Pattern DOCUMENTED = Pattern.compile("`([A-Z][^`:…]{10,}?)(?::[^`]*)?`");

    @Test
    void everyWarningAndErrorIsExplained() throws IOException {
        List<String> documented = documented();
        List<String> written = WRITTEN.matcher(sources()).results().map(line -> line.group(1)).distinct().toList();
        assertThat(written).hasSizeGreaterThan(15).allMatch(documented::contains, "is in docs/operations.md");
    }

    @Test
    void everyExplainedLineIsWritten() throws IOException {
        String sources = sources();
        assertThat(documented()).hasSizeGreaterThan(20).allMatch(sources::contains, "is written by a service");
    }

    private static List<String> documented() throws IOException {
        String section = Files.readString(Path.of("../docs/operations.md")).split("\n## Log lines\n", 2)[1].split("\n## ",
                2)[0];
        return section.lines().filter(line -> line.startsWith("| `")).map(line -> line.split(" \\| ", 2)[0])
                .flatMap(line -> DOCUMENTED.matcher(line).results().map((MatchResult text) -> text.group(1))).toList();
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            for (Path file : files.filter(LogLinesTest::isOfAService).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static boolean isOfAService(Path file) {
        String path = file.toString();
        return path.endsWith(".java") && path.contains("/src/main/")
                && Stream.of("libraries/", "-service/", "gateway/").anyMatch(path::contains);
    }
}
