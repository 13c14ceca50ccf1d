package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** No small change that anybody could find by looking makes a decision better. */
class ExchangePropertyTest {

    @Property(tries = 300)
    void twoStudentsWhoExchangePlacesTravelNoLess(@ForAll long seed) {
        Instance instance = SmallTown.upTo(30, 20, seed).instance(seed);
        int[][] costs = AllPairs.costs(instance);
        int[] places = Solution.of(instance).places();
        for (int one = 0; one < places.length; one++) {
            for (int other = 0; other < one; other++) {
                if (places[one] != Solution.NONE && places[other] != Solution.NONE
                        && costs[one][places[other]] != Eligibility.NONE && costs[other][places[one]] != Eligibility.NONE) {
                    assertThat(costs[one][places[other]] + costs[other][places[one]])
                            .isGreaterThanOrEqualTo(costs[one][places[one]] + costs[other][places[other]]);
                }
            }
        }
    }

    @Property(tries = 300)
    void aFreeSeatIsNoBetterForAnybodyAndNobodyWithoutAPlaceCouldHaveIt(@ForAll long seed) {
        Instance instance = SmallTown.upTo(30, 20, seed).instance(seed);
        int[][] costs = AllPairs.costs(instance);
        int[] places = Solution.of(instance).places();
        int[] free = instance.seats();
        for (int place : places) {
            if (place != Solution.NONE) {
                free[place]--;
            }
        }
        for (int place = 0; place < free.length; place++) {
            for (int student = 0; student < places.length && free[place] > 0; student++) {
                if (costs[student][place] != Eligibility.NONE) {
                    assertThat(places[student]).isNotEqualTo(Solution.NONE);
                    assertThat(costs[student][place]).isGreaterThanOrEqualTo(costs[student][places[student]]);
                }
            }
        }
    }
}
