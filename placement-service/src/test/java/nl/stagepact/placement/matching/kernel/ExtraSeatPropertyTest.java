package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

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
            ExtraSeat told = solution.extraSeat(place);
            for (int policyClass = 0; policyClass < CLASSES; policyClass++) {
                assertThat(after[policyClass] - before[policyClass]).as("place %d, class %d, told %s", place, policyClass, told)
                        .isEqualTo(policyClass == told.policyClass() ? 1 : 0);
            }
        }
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
