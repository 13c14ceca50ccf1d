package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.stagepact.placement.matching.kernel.market.LeastPrices;
import nl.stagepact.placement.matching.kernel.market.Matching;

/** What the price of a place tells of one more seat is what happens when there is one. */
class ExtraSeatPropertyTest {

    private static final int CLASSES = 4;

    @Property(tries = 150)
    void oneMoreSeatPlacesWhomThePriceTells(@ForAll long seed) {
        Random random = new Random(seed);
        SyntheticCountry country = new SyntheticCountry(20 + random.nextInt(60), 10 + random.nextInt(50), 4, 3, 20_000, 20_000,
                seed);
        Instance instance = country.instance(7);
        Solution solution = Solution.of(instance);
        int[] before = byClass(instance, solution);
        for (int place = 0; place < instance.places().size(); place++) {
            List<Place> places = new ArrayList<>(instance.places());
            places.set(place, places.get(place).withSeats(places.get(place).seats() + 1));
            Instance more = Instance.of(instance.students(), places, SyntheticCountry.travel(), 7);
            int[] after = byClass(more, Solution.of(more));
            Solution.ExtraSeat told = solution.extraSeat(place);
            for (int policyClass = 0; policyClass < CLASSES; policyClass++) {
                assertThat(after[policyClass] - before[policyClass]).as("place %d, class %d, told %s", place, policyClass, told)
                        .isEqualTo(policyClass == told.policyClass() ? 1 : 0);
            }
        }
    }

    /** To the last tie-break, and also after single events. */
    @Property(tries = 300)
    void oneMoreSeatSavesItsLeastPrice(@ForAll long seed) {
        Instance instance = SmallTown.upTo(16, 8, seed).instance(seed);
        List<LiveEvent> log = LiveEvent.log(instance, new Random(seed), 40);
        for (int place = 0; place < instance.places().size(); place++) {
            LiveMatching live = new LiveMatching(Candidates.of(instance).matching());
            log.forEach(event -> event.applyTo(live));
            BigInteger before = weight(live.matching());
            long[] least = LeastPrices.of(live.matching());
            live.addSeat(place);
            assertThat(before.subtract(weight(live.matching()))).isEqualTo(least[place]);
        }
    }

    private static BigInteger weight(Matching matching) {
        return IntStream.range(0, matching.edges().students()).filter(matching::hasEntered)
                .mapToLong(student -> matching.seats().isPlaced(student)
                        ? matching.edges().weight(matching.seats().edge(student))
                        : matching.outside(student))
                .mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static int[] byClass(Instance instance, Solution solution) {
        int[] placed = new int[CLASSES];
        int[] places = solution.places();
        for (int student = 0; student < places.length; student++) {
            if (places[student] != Solution.NONE) {
                placed[instance.students().get(student).policyClass()]++;
            }
        }
        return placed;
    }
}
