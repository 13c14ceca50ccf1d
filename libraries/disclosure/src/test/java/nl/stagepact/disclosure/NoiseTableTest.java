package nl.stagepact.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoiseTableTest {

    private static final int DRAWS = 1_000_000;

    private enum Of {
        OPEN(Profile.OPEN),
        SENSITIVE(Profile.SENSITIVE);

        private final Profile profile;

        Of(Profile profile) {
            this.profile = profile;
        }

        private NoiseTable noise() {
            return profile.noise();
        }
    }

    /** The line that this test expects for a count is the one to put into the resource when a parameter changes. */
    @ParameterizedTest
    @EnumSource
    void everyRowIsTheDistributionOfMaximumEntropy(Of of) throws IOException {
        assertThat(resource(of)).isEqualTo(computed(of.noise()));
    }

    @ParameterizedTest
    @EnumSource
    void noiseHasMeanZeroAndItsVariance(Of of) {
        NoiseTable noise = of.noise();
        for (int count = 1; count <= noise.rows(); count++) {
            double mean = 0;
            double square = 0;
            for (int result = 0; result <= count + noise.maximumDeviation(); result++) {
                mean += noise.probability(count, result) * (result - count);
                square += noise.probability(count, result) * (result - count) * (result - count);
            }
            assertThat(mean).as("mean for %d", count).isCloseTo(0, within(1e-7));
            assertThat(square).as("variance for %d", count).isCloseTo(noise.variance(count), within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMillionDrawsAreUnbiasedAndGiveNothingBelowTheFloor(Of of) {
        NoiseTable noise = of.noise();
        SplittableRandom random = new SplittableRandom(14);
        for (long count : new long[] { 1, 2, 3, 4, 9, 12, 100, 1_000_000_000 }) {
            double sum = 0;
            double squares = 0;
            for (int draw = 0; draw < DRAWS; draw++) {
                long result = noise.perturbed(count, random.nextLong());
                assertThat(result == 0 || result >= noise.floor()).isTrue();
                sum += result - count;
                squares += (double) (result - count) * (result - count);
            }
            assertThat(sum / DRAWS).as("mean for %d", count).isCloseTo(0, within(5 * Math.sqrt(noise.variance(count) / DRAWS)));
            assertThat(squares / DRAWS).as("variance for %d", count).isCloseTo(noise.variance(count),
                    within(0.02 * noise.variance(count)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEndsOfTheKeysGiveTheEndsOfTheNoise(Of of) {
        NoiseTable noise = of.noise();
        assertThat(noise.perturbed(1000, 0)).isEqualTo(1000 - noise.maximumDeviation());
        assertThat(noise.perturbed(1000, -1)).isEqualTo(1000 + noise.maximumDeviation());
        assertThat(noise.perturbed(1, 0)).isZero();
        assertThat(LongStream.of(0, 1, -1, Long.MAX_VALUE).map(key -> noise.perturbed(0, key))).containsOnly(0L);
    }

    @Test
    void refusesARowThatIsNoDistribution() {
        assertThatThrownBy(() -> new NoiseTable(3, new double[] { 1 }, new long[][] { { 0, NoiseTable.WHOLE - 1, 0 } }))
                .hasMessageContaining("add up");
        assertThatThrownBy(() -> new NoiseTable(3, new double[] { 1 }, new long[][] { { 0, NoiseTable.WHOLE, 0 } }))
                .hasMessageContaining("forbidden");
    }

    private static List<String> computed(NoiseTable noise) {
        int most = noise.maximumDeviation();
        return Stream.concat(
                Stream.of("count,variance," + IntStream.rangeClosed(-most, most).mapToObj(Integer::toString)
                        .collect(Collectors.joining(","))),
                IntStream.rangeClosed(1, noise.rows()).mapToObj(count -> count + "," + noise.variance(count) + ","
                        + LongStream.of(new MaximumEntropy(count, noise.variance(count), most, noise.floor()).weights())
                                .mapToObj(Long::toString).collect(Collectors.joining(","))))
                .toList();
    }

    private static List<String> resource(Of of) throws IOException {
        try (InputStream in = NoiseTable.class
                .getResourceAsStream("noise-" + of.profile.name() + "-" + of.profile.version() + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        }
    }
}
