package nl.stagepact.servicekit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetValuesTest {

    private static final String CHARACTERS = "=+-@'|\\;,\t\n\r \"aé1\uFF1D";

    @ParameterizedTest
    @CsvSource({ "2015-02-01,2015-02-01", "1-2-2015,2015-02-01", "01.02.2015,2015-02-01", "2015-2-1,2015-02-01",
            "2015-02-01 00:00:00,2015-02-01", "13/2/2015,2015-02-13", "2/13/2015,2015-02-13", "3/3/2015,2015-03-03",
            "1 mrt 2015,2015-03-01", "1-okt-15,2015-10-01", "1 October 2015,2015-10-01", "31 mei 2015,2015-05-31",
            "1 May 2015,2015-05-01" })
    void readsDaysInDutchAndEnglish(String text, LocalDate day) {
        assertThat(SheetDates.day(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1/2/2015", "12/11/2015", "31-2-2015", "2-13-2015", "1-2-15", "1 foo 2015", "", "-", "1-2/2015",
            "0-0-2015", "99999999999-1-2015" })
    void refusesWhatIsNoDayOrTwo(String text) {
        assertThat(SheetDates.day(text)).isEmpty();
    }

    @Test
    void onlySlashesAreAmbiguous() {
        assertThat(SheetDates.isAmbiguous("1/2/2015")).isTrue();
        assertThat(SheetDates.isAmbiguous("1-2-2015")).isFalse();
        assertThat(SheetDates.isAmbiguous("2/2/2015")).isFalse();
        assertThat(SheetDates.isAmbiguous("13/2/2015")).isFalse();
    }

    @Test
    void readsFlagsInDutchAndEnglish() {
        assertThat(List.of("TRUE", "waar", "Ja", "yes")).allMatch(text -> SheetFlags.of(text).orElseThrow());
        assertThat(List.of("false", "ONWAAR", "nee", "No")).noneMatch(text -> SheetFlags.of(text).orElseThrow());
        assertThat(SheetFlags.of("1")).isEmpty();
    }

    @Test
    void everyTextReadsBackAndNoneIsAFormula() {
        Pattern formula = Pattern.compile("(^|[;,\\t|\\r\\n])\\s*[=+\\-@\uFF1D].*", Pattern.DOTALL);
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            String text = text(random);
            String written = SheetText.written(text);
            assertThat(SheetText.read(written)).isEqualTo(text);
            assertThat(formula.matcher(written).find()).as(written).isFalse();
        }
    }

    @Test
    void textOfPeopleStaysAsItIs() {
        assertThat(SheetText.read("'s-Hertogenbosch")).isEqualTo("'s-Hertogenbosch");
        assertThat(SheetText.written("'s-Hertogenbosch")).isEqualTo("''s-Hertogenbosch");
        assertThat(SheetText.written("Deeg maken, 's morgens")).isEqualTo("Deeg maken, 's morgens");
        assertThat(SheetText.written("=1+1")).isEqualTo("'=1+1");
        assertThat(SheetText.written("a;=1+1")).isEqualTo("a;'=1+1");
    }

    @Test
    void everyListReadsBack() {
        Random random = new Random(2);
        for (int i = 0; i < 50_000; i++) {
            List<String> values = new ArrayList<>();
            for (int k = 0; k <= random.nextInt(4); k++) {
                values.add(text(random).strip());
            }
            assertThat(SheetList.read(SheetList.written(values))).isEqualTo(values);
        }
        assertThat(SheetList.read("a | b")).containsExactly("a", "b");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
