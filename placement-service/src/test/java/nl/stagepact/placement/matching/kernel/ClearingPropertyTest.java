package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

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

    @Property(tries = 100)
    void placesWithManySeatsGiveTheSameMatchingAndLeastPrices(@ForAll long seed) {
        Random random = new Random(seed);
        SmallTown town = SmallTown.upTo(120, 12, seed);
        List<Place> places = town.places().stream()
                .map(place -> random.nextInt(3) == 0 ? place.withSeats(1 + random.nextInt(40)) : place).toList();
        assertSame(new SmallTown(town.students(), places).instance(seed));
    }

    /** Which a sort that expects its rows nearly sorted, and seats that come past each other, could make slow. */
    @Test
    void oneTownWithThousandsOfStudentsAndHundredsOfSeatsPerPlaceTakesNoLongerThanOthers() {
        List<Student> students = IntStream.range(0, 10_000)
                .mapToObj(i -> SmallTown.student(Weights.mix(i), 0, 0, i % SmallTown.CLASSES, List.of())).toList();
        assertClearedSoon(students, 100, 1);
        assertClearedSoon(students.subList(0, 5_000), 8, 500);
    }

    private static void assertClearedSoon(List<Student> students, int places, int seats) {
        List<Place> offered = IntStream.range(0, places)
                .mapToObj(i -> SmallTown.place(Weights.mix(~i), TravelTimes.STEP, 0, seats)).toList();
        Candidates candidates = Candidates.of(new SmallTown(students, offered).instance(7));
        Matching cleared = candidates.matching();
        assertThat(CpuTime.of(() -> Clearing.clear(cleared))).isLessThan(3);
        assertThat(IntStream.range(0, students.size()).filter(cleared.seats()::isPlaced)).hasSize(places * seats);
    }

    /** As live as one that students entered one by one. */
    @Property(tries = 200)
    void staysTheBestThroughEventsAfterwards(@ForAll long seed) {
        Instance instance = SmallTown.upTo(16, 8, seed).instance(seed);
        Candidates candidates = Candidates.of(instance);
        Matching matching = candidates.matching();
        Clearing.clear(matching);
        LiveMatching cleared = new LiveMatching(matching);
        LiveMatching oneByOne = new LiveMatching(candidates.matching());
        IntStream.range(0, instance.students().size()).forEach(oneByOne::enter);
        LiveEvent.log(instance, new Random(seed), 40).forEach(event -> {
            event.applyTo(cleared);
            event.applyTo(oneByOne);
        });
        assertThat(places(cleared.matching())).isEqualTo(places(oneByOne.matching()));
        assertThat(LeastPrices.of(cleared.matching())).isEqualTo(LeastPrices.of(oneByOne.matching()));
    }

    @Property(tries = 50)
    void manyMarketsGiveTheSameMatchingAndLeastPrices(@ForAll long seed) {
        assertSame(new SyntheticCountry(300, 200, 9, 3, 20_000, 20_000, seed).instance(seed));
    }

    private static void assertSame(Instance instance) {
        Candidates candidates = Candidates.of(instance);
        Matching oneByOne = candidates.matching();
        Placing placing = new Placing(oneByOne);
        IntStream.range(0, instance.students().size()).forEach(placing::enter);
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
