package nl.stagepact.shortage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

class TextsTest {

    private static final Pattern FAULT = Pattern.compile("Fault\\.of\\([^;]*?\"([a-z]+(?:_[a-z]+)+)\"");

    @Test
    void dutchAndEnglishHaveTheSameMessages() {
        Texts texts = new Texts();
        assertThat(texts.keys(Language.EN)).isEqualTo(texts.keys(Language.NL));
    }

    @Test
    void everyFaultInTheCodeHasAText() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                FAULT.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        assertThat(codes).contains("duplicate_line", "unknown_programme");
        Texts texts = new Texts();
        assertThat(codes).allSatisfy(code -> assertThat(texts.get(Language.NL, "fault." + code, List.of())).isNotBlank());
    }

    @Test
    void argumentsAreInsertedLiterally() {
        assertThat(new Texts().get(Language.EN, "fault.unknown_programme", List.of("{0}'{1}"))).contains("\"{0}'{1}\"");
    }
}
