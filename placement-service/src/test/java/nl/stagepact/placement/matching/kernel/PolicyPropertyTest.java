package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.stagepact.placement.matching.kernel.market.Edges;

/** Other policies, with what each costs. */
class PolicyPropertyTest {

    /** Nobody would rather have a place that keeps somebody with a worse number, or has a free seat. */
    @Property(tries = 300)
    void deferredAcceptanceLeavesNoBlockingPair(@ForAll long seed) {
        Instance instance = country(seed).instance(seed);
        Candidates candidates = Candidates.of(instance);
        Edges edges = candidates.edges();
        int[] places = DeferredAcceptance.of(candidates, 1);
        int[] taken = new int[instance.places().size()];
        long[] worst = new long[taken.length];
        Arrays.fill(worst, Long.MIN_VALUE);
        for (int student = 0; student < places.length; student++) {
            if (places[student] != Solution.NONE) {
                taken[places[student]]++;
                worst[places[student]] = Math.max(worst[places[student]], lottery(instance, student));
            }
        }
        for (int student = 0; student < places.length; student++) {
            for (int edge = edges.row(student); edge < edges.row(student + 1); edge++) {
                int place = edges.place(edge);
                if (place == places[student]) {
                    break; // all others are worse
                }
                assertThat(taken[place]).isEqualTo(instance.places().get(place).seats());
                if (taken[place] > 0) {
                    assertThat(worst[place]).isLessThan(lottery(instance, student));
                }
            }
        }
    }

    /** One level is plain deferred acceptance, which one draw for all places turns into choosing in the order of the draw. */
    @Property(tries = 300)
    void withOneLevelStudentsChooseInTheOrderOfTheDraw(@ForAll long seed) {
        Instance instance = country(seed).instance(seed);
        Candidates candidates = Candidates.of(instance);
        Edges edges = candidates.edges();
        int[] free = instance.seats();
        int[] places = new int[edges.students()];
        Arrays.fill(places, Solution.NONE);
        IntStream.range(0, places.length).boxed().sorted(Comparator.comparing(student -> lottery(instance, student)))
                .forEach(student -> IntStream.range(edges.row(student), edges.row(student + 1)).map(edges::place)
                        .filter(place -> free[place] > 0).findFirst().ifPresent(place -> {
                            free[place]--;
                            places[student] = place;
                        }));
        assertThat(DeferredAcceptance.of(candidates, 1)).isEqualTo(places);
    }

    @Property(tries = 300)
    void moreLevelsPlaceMoreAndNeverMoreThanTheBest(@ForAll long seed) {
        Candidates candidates = Candidates.of(country(seed).instance(seed));
        long most = count(Solution.of(candidates).places());
        for (int levels = 1; levels <= 4; levels++) {
            long placed = count(DeferredAcceptance.of(candidates, levels));
            assertThat(placed).isLessThanOrEqualTo(most);
            assertThat(placed * (levels + 1)).as("%d levels, of %d", levels, most).isGreaterThanOrEqualTo(most * levels);
        }
    }

    /** Taking what is free places at least half of what is possible. */
    @Property(tries = 200)
    void firstComePlacesNoMoreThanTheBest(@ForAll long seed) {
        Candidates candidates = Candidates.of(country(seed).instance(seed));
        long most = count(Solution.of(candidates).places());
        long placed = count(FirstCome.of(candidates));
        assertThat(placed).isLessThanOrEqualTo(most);
        assertThat(placed * 2).isGreaterThanOrEqualTo(most);
    }

    private static long lottery(Instance instance, int student) {
        return instance.lottery(instance.students().get(student));
    }

    private static long count(int[] places) {
        return Arrays.stream(places).filter(place -> place != Solution.NONE).count();
    }

    private static SyntheticCountry country(long seed) {
        Random random = new Random(seed);
        return new SyntheticCountry(20 + random.nextInt(80), 10 + random.nextInt(60), 4, 3, 20_000, 20_000, seed);
    }
}
