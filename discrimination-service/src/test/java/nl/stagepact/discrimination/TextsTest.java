package nl.stagepact.discrimination;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import nl.stagepact.testkit.TextContract;

class TextsTest {

    @Test
    void bothLanguagesHaveEveryTextOfTheSources() throws IOException {
        TextContract.check(Path.of("src/main/java"));
    }
}
