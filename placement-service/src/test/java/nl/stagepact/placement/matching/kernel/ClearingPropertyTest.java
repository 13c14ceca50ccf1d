package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.stagepact.placement.matching.kernel.market.Clearing;
import nl.stagepact.placement.matching.kernel.market.LeastPrices;
import nl.stagepact.placement.matching.kernel.market.Matching;
import nl.stagepact.placement.matching.kernel.market.Placing;

/** It does not matter who enters, students or seats, nor that markets are cleared one by one. */
class ClearingPropertyTest {

    @Property(tries = 500)
    void scarceSeatsThatEnterGiveTheSameMatchingAndLeastPrices(@ForAll long seed) {
        assertSame(withSomeSeatsGone(SmallTown.upTo(16, 8, seed), new Random(seed)).instance(seed));
    }

    @Property(tries = 500)
    void studentsThatEnterGiveTheSameMatchingAndLeastPrices(@ForAll long seed) {
        assertSame(withSomeSeatsGone(SmallTown.upTo(6, 16, seed), new Random(seed)).instance(seed));
    }

    @Property(tries = 50)
    void manyMarketsGiveTheSameMatchingAndLeastPrices(@ForAll long seed) {
        assertSame(new SyntheticCountry(300, 200, 9, 3, 20_000, 20_000, seed).instance(seed));
    }

    private static void assertSame(Instance instance) {
        Candidates candidates = Candidates.of(instance);
        Matching oneByOne = candidates.matching();
        Placing placing = new Placing(oneByOne);
        IntStream.range(0, instance.students().size()).forEach(student -> {
            oneByOne.setEntered(student, true);
            placing.enter(student);
        });
        Matching cleared = candidates.matching();
        Clearing.clear(cleared);
        assertThat(places(cleared)).isEqualTo(places(oneByOne));
        assertThat(LeastPrices.of(cleared)).isEqualTo(oneByOne.prices()).isEqualTo(LeastPrices.of(oneByOne));
    }

    private static int[] places(Matching matching) {
        return IntStream.range(0, matching.edges().students())
                .map(student -> matching.seats().isPlaced(student) ? matching.seats().place(student) : Solution.NONE).toArray();
    }

    private static SmallTown withSomeSeatsGone(SmallTown town, Random random) {
        List<Place> places = town.places().stream().map(place -> random.nextInt(6) == 0 ? place.withSeats(0) : place).toList();
        return new SmallTown(town.students(), places);
    }
}
