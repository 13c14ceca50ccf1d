package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.stagepact.placement.matching.kernel.market.Matching;

/** Whoever has the facts and the log of events can come to the same state. */
class ReplayPropertyTest {

    /** Also from rows in another order. */
    @Property(tries = 300)
    void aReplayOfTheLogLeadsToTheSamePlacesAndPrices(@ForAll long seed) {
        SyntheticCountry country = country(seed);
        Instance instance = country.instance(seed);
        List<LiveEvent> log = LiveEvent.log(instance, new Random(seed), 150);
        List<Student> students = country.seeking();
        List<Place> places = country.offered();
        Collections.shuffle(students, new Random(seed));
        Collections.shuffle(places, new Random(~seed));
        Matching first = replay(instance, log);
        Matching again = replay(Instance.of(students, places, SyntheticCountry.travel(), seed), log);
        assertThat(places(again)).isEqualTo(places(first));
        assertThat(again.prices()).isEqualTo(first.prices());
    }

    /** Who came first, and what was withdrawn and given back meanwhile, can no longer be seen. */
    @Property(tries = 300)
    void placesDependOnWhoEnteredAndNotOnTheWayThere(@ForAll long seed) {
        Random random = new Random(seed);
        Instance instance = country(seed).instance(seed);
        LiveMatching live = live(instance);
        for (int i = 0; i < 100; i++) {
            int student = random.nextInt(instance.students().size());
            int place = random.nextInt(instance.places().size());
            live.enter(student);
            live.addSeat(place);
            live.leave(random.nextInt(instance.students().size()));
            live.withdrawSeat(place);
        }
        LiveMatching direct = live(instance);
        IntStream.range(0, instance.students().size()).filter(live.matching()::hasEntered).forEach(direct::enter);
        assertThat(places(live.matching())).isEqualTo(places(direct.matching()));
    }

    private static Matching replay(Instance instance, List<LiveEvent> log) {
        LiveMatching live = live(instance);
        log.forEach(event -> event.applyTo(live));
        return live.matching();
    }

    private static LiveMatching live(Instance instance) {
        return new LiveMatching(Candidates.of(instance).matching());
    }

    private static int[] places(Matching matching) {
        return IntStream.range(0, matching.edges().students())
                .map(student -> matching.seats().isPlaced(student) ? matching.seats().place(student) : Solution.NONE).toArray();
    }

    private static SyntheticCountry country(long seed) {
        Random random = new Random(seed);
        return new SyntheticCountry(10 + random.nextInt(60), 5 + random.nextInt(40), 4, 2, 10_000, 10_000, seed);
    }
}
