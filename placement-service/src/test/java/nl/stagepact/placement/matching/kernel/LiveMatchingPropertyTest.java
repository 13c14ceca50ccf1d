package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.stagepact.placement.matching.kernel.market.Edges;
import nl.stagepact.placement.matching.kernel.market.Matching;
import nl.stagepact.placement.matching.kernel.market.Placing;
import nl.stagepact.placement.matching.kernel.market.Seats;

/** After any events the matching is as good as one that is made anew, and its prices prove it. */
class LiveMatchingPropertyTest {

    @Property(tries = 500)
    void anyEventsLeadToTheBestMatchingOfWhatIsThen(@ForAll long seed) {
        Random random = new Random(seed);
        Instance instance = new SyntheticCountry(10 + random.nextInt(60), 5 + random.nextInt(40), 4, 2, 10_000, 10_000, seed)
                .instance(seed);
        int places = instance.places().size();
        LiveMatching live = new LiveMatching(Candidates.of(instance).matching());
        for (LiveEvent event : LiveEvent.log(instance, random, 150)) {
            event.applyTo(live);
            provedBy(live.matching());
        }
        assertThat(worths(live.matching())).isEqualTo(worths(anew(live.matching())));
    }

    @Property(tries = 300)
    void whoDeclinesAPlaceNeverHasItAgain(@ForAll long seed) {
        Instance instance = new SyntheticCountry(30, 15, 4, 2, 10_000, 10_000, seed).instance(seed);
        LiveMatching live = new LiveMatching(Candidates.of(instance).matching());
        Seats seats = live.matching().seats();
        Map<Integer, Set<Integer>> declined = new HashMap<>();
        for (LiveEvent event : LiveEvent.log(instance, new Random(seed), 150)) {
            if (event.kind() == LiveEvent.Kind.DECLINE && seats.isPlaced(event.student())) {
                declined.computeIfAbsent(event.student(), _ -> new HashSet<>()).add(seats.place(event.student()));
            }
            event.applyTo(live);
            declined.forEach((student, places) -> assertThat(
                    seats.isPlaced(student) && places.contains(seats.place(student))).isFalse());
        }
    }

    /** Who leaves and comes back, and a seat that is withdrawn and given back, leave everything as good as it was. */
    @Property(tries = 200)
    void anEventAndItsInverseRestoreWhatWasReached(@ForAll long seed) {
        Random random = new Random(seed);
        Instance instance = new SyntheticCountry(40, 25, 4, 2, 10_000, 10_000, seed).instance(seed);
        int students = instance.students().size();
        int places = instance.places().size();
        LiveMatching live = new LiveMatching(Candidates.of(instance).matching());
        IntStream.range(0, students).forEach(live::enter);
        long[] before = worths(live.matching());
        int student = random.nextInt(students);
        live.leave(student);
        live.enter(student);
        assertThat(worths(live.matching())).isEqualTo(before);
        int place = random.nextInt(places);
        live.withdrawSeat(place);
        live.addSeat(place);
        assertThat(worths(live.matching())).isEqualTo(before);
    }

    private static Matching anew(Matching now) {
        int[] seats = IntStream.range(0, now.places()).map(now.seats()::capacity).toArray();
        long[] outside = IntStream.range(0, now.edges().students()).mapToLong(now::outside).toArray();
        Matching anew = new Matching(now.edges(), seats, outside);
        IntStream.range(0, now.edges().size()).filter(now::isDeclined).forEach(anew::decline);
        Placing placing = new Placing(anew);
        for (int student = 0; student < outside.length; student++) {
            if (now.hasEntered(student)) {
                placing.enter(student);
            }
        }
        return anew;
    }

    /** Weight of the places that students have, and how many of each outside option have none. */
    private static long[] worths(Matching matching) {
        long weight = 0;
        long[] without = new long[4];
        long[] options = IntStream.range(0, matching.edges().students()).mapToLong(matching::outside).distinct().sorted()
                .toArray();
        for (int student = 0; student < matching.edges().students(); student++) {
            if (matching.seats().isPlaced(student)) {
                weight += matching.edges().weight(matching.seats().edge(student));
            } else if (matching.hasEntered(student)) {
                without[Arrays.binarySearch(options, matching.outside(student))]++;
            }
        }
        return new long[] { weight, without[0], without[1], without[2], without[3] };
    }

    private static void provedBy(Matching matching) {
        Edges edges = matching.edges();
        for (int student = 0; student < edges.students(); student++) {
            if (!matching.hasEntered(student)) {
                assertThat(matching.seats().isPlaced(student)).isFalse();
                continue;
            }
            assertThat(matching.worth(student)).isLessThanOrEqualTo(matching.outside(student));
            for (int edge = edges.row(student); edge < edges.row(student + 1); edge++) {
                int place = edges.place(edge);
                assertThat(matching.price(place)).isNotNegative();
                assertThat(matching.seats().isOverfull(place)).isFalse();
                if (matching.seats().hasFree(place)) {
                    assertThat(matching.price(place)).isZero();
                }
                if (!matching.isDeclined(edge)) {
                    assertThat(matching.worth(student)).isLessThanOrEqualTo(edges.weight(edge) + matching.price(place));
                }
            }
        }
    }
}
