package nl.stagepact.placement.source.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingAmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            25              | 25
            25.5            | 25.5
            0               | 0
            1e2             | 100
            '450'           | 450
            ' 450 '         | 450
            '25,50'         | 25.50
            '25.5'          | 25.5
            '0,125'         | 0.125
            '1250.000'      | 1250.000
            '1.250,00'      | 1250.00
            '1,250.50'      | 1250.50
            '€ 450,-'       | 450
            'EUR 450'       | 450
            '450 euro'      | 450""")
    void readsAmountsWithOneReading(String json, String amount) {
        assertThat(PostingAmount.of(Drafts.json(json.replace('\'', '"'))).value()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = { "'1.250'", "'1,250'", "'12.500'", "'€ 1.250'" })
    void anAmountWithTwoReadingsIsAmbiguous(String json) {
        assertThat(PostingAmount.of(Drafts.json(json))).isEqualTo(new PostingAmount(null, true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "'veel'", "''", "-1", "1e400", "-1e400", "true", "{}", "[1, 2]", "'450-500'", "'-5'", "'1.2.3'",
            "'٤٥٠'" })
    void anythingElseIsNone(String json) {
        assertThat(PostingAmount.of(Drafts.json(json))).isEqualTo(new PostingAmount(null, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            '2'     | 2
            ' 2 '   | 2
            2       | 2
            '1.250' | "1.250"
            2.5     | 2.5""")
    void wholeNumbersMayBeText(String json, String read) {
        assertThat(PostingAmount.wholeNumber(Drafts.json(json.replace('\'', '"')))).hasToString(read);
    }
}
