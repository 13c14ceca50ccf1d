package nl.stagepact.placement.register.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PostcodeAreaTest {

    private static final PostcodeArea AMERSFOORT = new PostcodeArea("3811", 52.16, 5.39);

    @Test
    void measuresStraightLineDistance() {
        assertThat(AMERSFOORT.metresTo(AMERSFOORT)).isZero();
        // A degree of latitude is 111.2 km everywhere; one of longitude is 68.2 km at 52.16 degrees.
        assertThat(AMERSFOORT.metresTo(new PostcodeArea("3825", 52.26, 5.39))).isCloseTo(11_120, within(20));
        assertThat(AMERSFOORT.metresTo(new PostcodeArea("2333", 52.16, 4.39))).isCloseTo(68_220, within(50));
    }
}
