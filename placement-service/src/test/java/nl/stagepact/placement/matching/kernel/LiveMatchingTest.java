package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LiveMatchingTest {

    /** There is one seat at first: a path becomes longer with each seat that is added. */
    @Test
    void whereSeatsAreAddedEverybodyMovesAsFarAsPossibleForOneMoreStudent() {
        Instance instance = Chain.instance(0, place -> place == 0 ? 1 : 0);
        LiveMatching live = new LiveMatching(Candidates.of(instance).matching());
        IntStream.rangeClosed(0, Chain.LENGTH).filter(place -> instance.places().get(place).seats() == 0)
                .forEach(live::addSeat);
        IntStream.rangeClosed(0, Chain.LENGTH).forEach(live::enter);
        assertThat(IntStream.rangeClosed(0, Chain.LENGTH).allMatch(live.matching().seats()::isPlaced)).isTrue();
    }
}
