package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every explanation is true: what it promises happens when the round is held again. */
class ExplainerPropertyTest {

    @Property(tries = 150)
    void aRemedyPlacesTheStudentAndNobodyLosesAPlace(@ForAll long seed) {
        SyntheticCountry country = country(seed);
        Instance instance = country.instance(7);
        Solution solution = Solution.of(instance);
        Explainer explainer = new Explainer(instance, solution);
        Map<Long, Boolean> before = placed(instance, solution);
        for (int student = 0; student < instance.students().size(); student++) {
            if (solution.places()[student] == Solution.NONE) {
                Student unplaced = instance.students().get(student);
                for (Explanation.Remedy remedy : explainer.explain(student).remedies()) {
                    List<Student> changed = new ArrayList<>(instance.students());
                    changed.set(student, remedy.change().of(unplaced));
                    Instance again = Instance.of(changed, instance.places(), SyntheticCountry.travel(), 7);
                    Map<Long, Boolean> after = placed(again, Solution.of(again));
                    assertThat(after.get(unplaced.key())).as("%s", remedy).isTrue();
                    before.forEach((key, had) -> assertThat(after.get(key) || !had).as("nobody loses a place").isTrue());
                }
            }
        }
    }

    @Property(tries = 150)
    void whatBlocksIsFullOfTheSameOrAnEarlierClass(@ForAll long seed) {
        Instance instance = country(seed).instance(7);
        Solution solution = Solution.of(instance);
        Explainer explainer = new Explainer(instance, solution);
        for (int student = 0; student < instance.students().size(); student++) {
            if (solution.places()[student] != Solution.NONE) {
                continue;
            }
            List<Integer> blocking = explainer.explain(student).blocking();
            for (int place : blocking) {
                assertThat(solution.matching().seats().hasFree(place)).isFalse();
            }
            for (int other = 0; other < instance.students().size(); other++) {
                if (blocking.contains(solution.places()[other])) {
                    assertThat(instance.students().get(other).policyClass())
                            .isLessThanOrEqualTo(instance.students().get(student).policyClass());
                }
            }
        }
    }

    @Property(tries = 150)
    void everyPlaceOfTheProgrammeIsACandidateOrRemovedOnce(@ForAll long seed) {
        Instance instance = country(seed).instance(7);
        Solution solution = Solution.of(instance);
        Explainer explainer = new Explainer(instance, solution);
        for (int student = 0; student < instance.students().size(); student++) {
            if (solution.places()[student] == Solution.NONE) {
                int programme = instance.students().get(student).programme();
                Explanation explanation = explainer.explain(student);
                assertThat(explanation.candidates() + explanation.removed().values().stream().mapToInt(each -> each).sum())
                        .isEqualTo((int) instance.places().stream().filter(place -> place.programmes().contains(programme))
                                .count());
            }
        }
    }

    private static SyntheticCountry country(long seed) {
        Random random = new Random(seed);
        return new SyntheticCountry(20 + random.nextInt(60), 10 + random.nextInt(50), 4, 3, 20_000, 20_000, seed);
    }

    private static Map<Long, Boolean> placed(Instance instance, Solution solution) {
        Map<Long, Boolean> placed = new HashMap<>();
        int[] places = solution.places();
        for (int i = 0; i < places.length; i++) {
            placed.put(instance.students().get(i).key(), places[i] != Solution.NONE);
        }
        return placed;
    }
}
