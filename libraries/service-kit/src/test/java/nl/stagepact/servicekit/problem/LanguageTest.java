package nl.stagepact.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "en|EN", "en-GB,nl;q=0.5|EN", "nl,en;q=0.9|NL", "de, en;q=0.1|EN", "de|NL", "*|NL",
            ";;;|NL", "en;q=abc|NL" })
    void isDutchUnlessEnglishIsPreferred(String header, Language language) {
        assertThat(Language.of(header)).isEqualTo(language);
    }

    @Test
    void isDutchWithoutAHeaderAndForAnOverlongOne() {
        assertThat(Language.of(null)).isEqualTo(Language.NL);
        assertThat(Language.of("en,".repeat(1000))).isEqualTo(Language.NL);
    }
}
