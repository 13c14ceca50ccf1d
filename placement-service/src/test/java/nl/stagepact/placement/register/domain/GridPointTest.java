package nl.stagepact.placement.register.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GridPointTest {

    /** The origin of the grid, and church towers whose coordinates the national survey publishes to some metres. */
    @Test
    void agreesWithKnownPoints() {
        assertThat(GridPoint.of(new PostcodeArea("3811", 52.15517440, 5.38720621))).isEqualTo(new GridPoint(155_000, 463_000));
        GridPoint groningen = GridPoint.of(new PostcodeArea("9712", 53.21938317, 6.56820053));
        assertThat(groningen.east()).isCloseTo(233_883, within(2));
        assertThat(groningen.north()).isCloseTo(582_065, within(2));
    }

    @Test
    void distancesAgreeWithThoseOnTheSphere() {
        PostcodeArea amersfoort = new PostcodeArea("3811", 52.16, 5.39);
        PostcodeArea maastricht = new PostcodeArea("6211", 50.85, 5.69);
        GridPoint one = GridPoint.of(amersfoort);
        GridPoint other = GridPoint.of(maastricht);
        double metres = Math.hypot(one.east() - other.east(), one.north() - other.north());
        assertThat(metres).isCloseTo(amersfoort.metresTo(maastricht), within(metres * 0.005));
    }
}
