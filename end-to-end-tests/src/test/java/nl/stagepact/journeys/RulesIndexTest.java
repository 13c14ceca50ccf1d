package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every method and test named in docs/rules.md must exist. */
class RulesIndexTest {

    private static final Pattern ROW = Pattern
            .compile("\\| [^|]+ \\| [^|]+ \\| `(\\w+)\\.(\\w+)` \\| `(\\w+)\\.(\\w+)` \\|");
    private static final String HEADER = "| rule | source | method | test |";

    @Test
    void everyNamedMethodAndTestExists() throws IOException {
        Map<String, String> sources = sources();
        List<String> rows = Files.readAllLines(Path.of("../docs/rules.md")).stream().filter(line -> line.startsWith("|"))
                .filter(line -> !line.equals(HEADER) && !line.equals("|---|---|---|---|")).toList();
        assertThat(rows).hasSizeGreaterThan(25).allSatisfy(row -> assertThat(row).matches(ROW));
        for (String line : rows) {
            Matcher row = ROW.matcher(line);
            assertThat(row.matches()).isTrue();
            assertThat(sources).containsKeys(row.group(1), row.group(3));
            assertThat(declares(sources.get(row.group(1)), row.group(2))).as(row.group(1) + "." + row.group(2)).isTrue();
            assertThat(declares(sources.get(row.group(3)), row.group(4))).as(row.group(3) + "." + row.group(4)).isTrue();
        }
    }

    @Test
    void aCallIsNoDeclaration() {
        assertThat(declares("    void check() {\n        return check(1);\n", "check")).isTrue();
        assertThat(declares("        return check(1);\n        boolean x = check(2);\n        rules.check(3);\n", "check"))
                .isFalse();
    }

    /** A type before the name, on a line of the class or of a class in it. */
    private static boolean declares(String source, String method) {
        return Pattern.compile("(?m)^ {4,8}(?!return |throw |new |else )(?:[\\w@<>?,\\[\\].]+ )+" + method + "\\(")
                .matcher(source)
                .find();
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java") && path.toString().contains("/src/"))
                    .toList()) {
                // Two modules may have a class with the same name, and the row may refer to either.
                sources.merge(file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
            }
        }
        return sources;
    }
}
