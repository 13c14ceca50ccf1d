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

/** docs/rules.md is the index of rules: what it names must be there. */
class RulesIndexTest {

    private static final Pattern ROW = Pattern.compile("\\| .* \\| `(\\w+)\\.(\\w+)` \\| `(\\w+)\\.(\\w+)` \\|");

    @Test
    void everyRuleNamesAMethodAndATestThatExist() throws IOException {
        Map<String, String> sources = sources();
        List<Matcher> rows = Files.readAllLines(Path.of("../docs/rules.md")).stream().map(ROW::matcher).filter(Matcher::matches)
                .toList();
        assertThat(rows).hasSizeGreaterThan(25);
        for (Matcher row : rows) {
            assertThat(sources.get(row.group(1))).as(row.group(1)).contains(" " + row.group(2) + "(");
            assertThat(sources.get(row.group(3))).as(row.group(3)).contains(" " + row.group(4) + "(");
        }
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java") && path.toString().contains("/src/"))
                    .toList()) {
                // Two modules may have a class of the same name: either may be meant.
                sources.merge(file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
            }
        }
        return sources;
    }
}
