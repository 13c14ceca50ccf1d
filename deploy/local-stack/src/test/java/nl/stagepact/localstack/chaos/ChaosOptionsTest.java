package nl.stagepact.localstack.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.stagepact.localstack.StackFailure;

class ChaosOptionsTest {

    @Test
    void aRunTakesTenMinutesUnlessToldOtherwise() {
        assertThat(ChaosOptions.of(List.of("42"))).isEqualTo(new ChaosOptions(42, Duration.ofMinutes(10)));
        assertThat(ChaosOptions.of(List.of("42", "--minutes", "1"))).isEqualTo(new ChaosOptions(42, Duration.ofMinutes(1)));
    }

    @Test
    void refusesWhatIsNoSeedOrNoMinutes() {
        for (List<String> words : List.of(List.<String> of(), List.of("x"), List.of("1", "--minutes"),
                List.of("1", "--minutes", "0"), List.of("1", "--minutes", "601"), List.of("1", "--hours", "1"))) {
            assertThatExceptionOfType(StackFailure.class).as("%s", words).isThrownBy(() -> ChaosOptions.of(words))
                    .withMessageContaining("chaos SEED");
        }
    }
}
