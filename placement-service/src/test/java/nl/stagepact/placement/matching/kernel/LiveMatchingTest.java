package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LiveMatchingTest {

    private static final int LONG = 60;
    private static final TravelTimes CHAIN = new TravelTimes(new int[][] { { 0, 9 } });

    /** There is one seat at first: a path becomes longer with each seat that is added. */
    @Test
    void whereSeatsAreAddedEverybodyMovesAsFarAsPossibleForOneMoreStudent() {
        Instance instance = chain();
        LiveMatching live = new LiveMatching(Matching.of(Candidates.of(instance)), LONG + 1);
        IntStream.rangeClosed(0, LONG).filter(place -> instance.places().get(place).seats() == 0).forEach(live::addSeat);
        IntStream.rangeClosed(0, LONG).forEach(live::enter);
        assertThat(IntStream.rangeClosed(0, LONG).filter(live.matching().seats()::isPlaced).count()).isEqualTo(LONG + 1);
    }

    /** Each student is at a place of its own and could have the next one; another student could have the first place only. */
    private static Instance chain() {
        List<Place> places = IntStream.rangeClosed(0, LONG)
                .mapToObj(i -> SmallTown.place(1_000 + i, i * TravelTimes.STEP, i == LONG ? 0 : 1L << i, i == 0 ? 1 : 0))
                .toList();
        List<Student> students = IntStream.rangeClosed(0, LONG).mapToObj(i -> {
            List<Long> declined = places.stream().map(Place::key)
                    .filter(key -> i == LONG ? key != 1_000 : key != 1_000 + i && key != 1_001 + i).toList();
            return i == LONG ? SmallTown.student(i, 0, 0, 0, declined)
                    : SmallTown.student(i, i * TravelTimes.STEP, 1L << i, 0, declined);
        }).toList();
        return Instance.of(students, places, CHAIN, 1);
    }
}
