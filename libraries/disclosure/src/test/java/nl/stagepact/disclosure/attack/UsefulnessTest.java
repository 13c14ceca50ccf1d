package nl.stagepact.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import nl.stagepact.disclosure.Profile;

class UsefulnessTest {

    private final Usefulness usefulness = new Usefulness(PublishedTable.random(8, 150, 7));

    @Test
    void everySumOfRegionsAndLevelsIsShownAndNearItsCount() {
        assertThat(usefulness.byLevel().get("region x level")).satisfies(deviation -> {
            assertThat(deviation.shown()).isEqualTo(1);
            assertThat(deviation.mean()).isLessThan(4);
            assertThat(deviation.largest()).isLessThanOrEqualTo(Profile.OPEN.maximumDeviation());
        });
    }

    @Test
    void theLargestProgrammesKeepTheirOrderMostly() {
        assertThat(usefulness.orderOfLargest()).isGreaterThan(0.6);
    }
}
