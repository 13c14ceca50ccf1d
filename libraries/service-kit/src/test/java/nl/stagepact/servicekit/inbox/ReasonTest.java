package nl.stagepact.servicekit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

class ReasonTest {

    @Test
    void namesTheFirstCauseOfMalformedJsonInOneLine() {
        Throwable malformed = catchThrowable(() -> new ObjectMapper().readTree("{\"a\": nil}"));
        assertThat(Reason.of(new IllegalArgumentException("Not the JSON of a x", malformed)))
                .startsWith("java.lang.IllegalArgumentException: Not the JSON of a x; caused by ").contains("'nil'")
                .doesNotContain("U+000A", "REDACTED", "Source");
    }

    @Test
    void escapesWhatALogLineMustNotHold() {
        assertThat(Reason.of(new IllegalStateException("a\nb"))).isEqualTo("java.lang.IllegalStateException: aU+000Ab");
    }
}
