package nl.stagepact.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

class TextsTest {

    @Test
    void dutchAndEnglishHaveTheSameKeys() {
        Texts texts = new Texts();
        assertThat(texts.keys(Language.EN)).isEqualTo(texts.keys(Language.NL));
    }
}
