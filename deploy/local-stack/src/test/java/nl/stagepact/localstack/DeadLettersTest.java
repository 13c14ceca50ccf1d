package nl.stagepact.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a stack: what is wrong in the command is said before a token is fetched. */
class DeadLettersTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shortage-service | shortage-service consumes no events, so it has no dead letters
            gateway          | gateway consumes no events, so it has no dead letters
            placement        | Unknown service placement
            """)
    void namesTheServicesThatHaveDeadLetters(String service, String message) {
        assertRefused(message + "; services with dead letters are placement-service, discrimination-service, "
                + "reporting-service.",
                "show", service, "1");
    }

    @Test
    void showsUsageOfAnUnknownVerb() {
        assertRefused("./stagepact dead-letters [list]", "empty");
    }

    private void assertRefused(String message, String... words) {
        StackFacts facts = StackFacts.of(Path.of(""), 0);
        DeadLetters command = new DeadLetters(facts, new Tokens(facts, new Secrets(StackFolder.at(folder).secrets())),
                new PrintStream(PrintStream.nullOutputStream()));
        assertThatThrownBy(() -> command.run(List.of(words)))
                .isInstanceOfSatisfying(StackFailure.class, failure -> assertThat(failure.exitStatus()).isEqualTo(2))
                .hasMessageStartingWith(message);
    }
}
