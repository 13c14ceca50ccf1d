package nl.stagepact.servicekit.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedTypesTest {

    private static final List<String> OFFERED = List.of("application/json", "text/csv", "text/html; charset=utf-8");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "*/*|application/json", "text/*|text/csv", "application/json;q=0, */*|text/csv",
            "*/*, application/json;q=0|text/csv",
            "application/*;q=0, */*;q=0.1|text/csv", "application/*;q=0, application/json|application/json",
            "text/csv;q=0, text/*, */*;q=0.1|text/html; charset=utf-8", "*/*;q=0, TEXT/CSV|text/csv",
            "text/*;q=0.9, text/csv;q=0.1, application/json;q=0.5|text/html; charset=utf-8",
            "text/html, application/xhtml+xml, */*;q=0.8|text/html; charset=utf-8", "*/*, text/csv|text/csv",
            "text/csv, application/json|text/csv", "application/json;q=0.000, */*;q=0.001|text/csv",
            "application/json; charset=utf-8 ; q=0.5, text/csv;q=0.4|application/json",
            "application/json;version=2;q=0, */*|application/json", "application/json;charset=\"a,b\";q=1|application/json" })
    void theMostSpecificRangeDecides(String accept, String best) {
        assertThat(AcceptedTypes.of(accept).orElseThrow().best(OFFERED)).contains(best);
    }

    @ParameterizedTest
    @ValueSource(strings = { "image/png", "application/json;q=0, text/*;q=0, */*", "*/*;q=0", "application/xml, text/plain" })
    void acceptsNoneOfThem(String accept) {
        assertThat(AcceptedTypes.of(accept).orElseThrow().best(OFFERED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ",", "nonsense", "a/b c/d", "a/b;=", "/", "a/" })
    void aMalformedHeaderSaysNothing(String accept) {
        assertThat(AcceptedTypes.of(accept)).isEmpty();
    }

    @Test
    void longHeadersAreReadFlatly() {
        assertThat(AcceptedTypes.of("a/b;q=0,".repeat(20_000) + "*/*").orElseThrow().best(OFFERED)).isPresent();
        assertThat(AcceptedTypes.of("a/b" + ";x=y".repeat(20_000))).isEmpty();
        assertThat(AcceptedTypes.of("a/b" + ";".repeat(20_000))).isEmpty();
    }
}
