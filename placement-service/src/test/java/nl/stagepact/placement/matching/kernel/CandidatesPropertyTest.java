package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.stagepact.placement.matching.kernel.market.Edges;

/** The index finds the pairs that looking at all of them finds. */
class CandidatesPropertyTest {

    @Property(tries = 200)
    void everyPossiblePairIsFoundOnceAndNoOther(@ForAll long seed) {
        Instance instance = country(seed).instance(seed);
        int[][] costs = AllPairs.costs(instance);
        Edges edges = Candidates.of(instance).edges();
        for (int student = 0; student < costs.length; student++) {
            int[] possible = costs[student].clone();
            for (int edge = edges.row(student); edge < edges.row(student + 1); edge++) {
                assertThat(possible[edges.place(edge)]).isNotEqualTo(Eligibility.NONE);
                possible[edges.place(edge)] = Eligibility.NONE;
            }
            assertThat(Arrays.stream(possible)).containsOnly(Eligibility.NONE);
        }
    }

    @Property(tries = 200)
    void theOnesThatCostLeastComeFirst(@ForAll long seed) {
        Instance instance = country(seed).instance(seed);
        int[][] costs = AllPairs.costs(instance);
        Edges edges = Candidates.of(instance).edges();
        for (int student = 0; student < costs.length; student++) {
            for (int edge = edges.row(student) + 1; edge < edges.row(student + 1); edge++) {
                assertThat(costs[student][edges.place(edge)])
                        .isGreaterThanOrEqualTo(costs[student][edges.place(edge - 1)]);
            }
        }
    }

    private static SyntheticCountry country(long seed) {
        Random random = new Random(seed);
        return new SyntheticCountry(20 + random.nextInt(60), 40 + random.nextInt(160), 3, 3, 30_000, 30_000, seed);
    }
}
