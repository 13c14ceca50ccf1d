package nl.stagepact.shortage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.testkit.TextContract;

class TextsTest {

    @Test
    void bothLanguagesHaveEveryTextOfTheSources() throws IOException {
        TextContract.check(Path.of("src/main/java"));
    }

    @Test
    void argumentsAreInsertedLiterally() {
        assertThat(new Texts().get(Language.EN, "fault.unknown_programme", List.of("{0}'{1}"))).contains("\"{0}'{1}\"");
    }
}
