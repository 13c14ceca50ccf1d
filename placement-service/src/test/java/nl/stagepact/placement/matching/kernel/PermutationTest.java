package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A region is permuted by {@link MatchingBenchmark}. */
class PermutationTest {

    private static final long SALT = 42;

    @Test
    void ofAThousandOrdersOfRowsNoneChangesTheOutcomeOfAnybody() {
        SyntheticCountry country = new SyntheticCountry(300, 160, 6, 3, 20_000, 20_000, 1);
        List<Student> students = country.seeking();
        List<Place> places = country.offered();
        Map<Long, @Nullable Long> first = Decided.byKey(Instance.of(students, places, SyntheticCountry.travel(), SALT));
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            Collections.shuffle(students, random);
            Collections.shuffle(places, random);
            assertThat(Decided.byKey(Instance.of(students, places, SyntheticCountry.travel(), SALT))).isEqualTo(first);
        }
    }
}
