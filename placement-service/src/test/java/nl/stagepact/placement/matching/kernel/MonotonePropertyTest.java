package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What helps a student, or makes room, does not harm. */
class MonotonePropertyTest {

    private static final long SALT = 7;

    @Property(tries = 300)
    void whenAStudentLeavesAllOthersKeepAPlace(@ForAll long seed) {
        SmallTown town = SmallTown.upTo(16, 8, seed);
        Map<Long, @Nullable Long> before = Decided.byKey(town.instance(SALT));
        for (int leaving = 0; leaving < town.students().size(); leaving++) {
            List<Student> others = new ArrayList<>(town.students());
            others.remove(leaving);
            Map<Long, @Nullable Long> after = Decided.byKey(new SmallTown(others, town.places()).instance(SALT));
            for (Student other : others) {
                assertThat(after.get(other.key()) != null || before.get(other.key()) == null).isTrue();
            }
        }
    }

    @Property(tries = 300)
    void whoComesInAnEarlierClassKeepsAPlace(@ForAll long seed) {
        SmallTown town = SmallTown.upTo(16, 8, seed);
        Map<Long, @Nullable Long> before = Decided.byKey(town.instance(SALT));
        for (int raised = 0; raised < town.students().size(); raised++) {
            Student student = town.students().get(raised);
            for (int earlier = 0; earlier < student.policyClass() && before.get(student.key()) != null; earlier++) {
                SmallTown after = with(town, raised, SmallTown.inClass(student, earlier));
                assertThat(Decided.byKey(after.instance(SALT)).get(student.key())).isNotNull();
            }
        }
    }

    /** Neither the total nor any number of the first classes falls when a student can have more places. */
    @Property(tries = 150)
    void whatAStudentGivesUpLeavesNoClassWithLess(@ForAll long seed) {
        SyntheticCountry country = new SyntheticCountry(60, 40, 4, 2, 15_000, 15_000, seed);
        Instance before = country.instance(SALT);
        int[] placedBefore = byClass(before);
        for (Change change : Change.values()) {
            List<Student> students = new ArrayList<>(before.students());
            int number = (int) Long.remainderUnsigned(Weights.mix(seed + change.ordinal()), students.size());
            students.set(number, change.of(students.get(number)));
            int[] placedAfter = byClass(Instance.of(students, before.places(), SyntheticCountry.travel(), SALT));
            int more = 0;
            for (int policyClass = 0; policyClass < placedAfter.length; policyClass++) {
                more += placedAfter[policyClass] - placedBefore[policyClass];
                assertThat(more).as("first classes up to %d after %s", policyClass, change).isBetween(0, 1);
            }
        }
    }

    private static SmallTown with(SmallTown town, int number, Student student) {
        List<Student> students = new ArrayList<>(town.students());
        students.set(number, student);
        return new SmallTown(students, town.places());
    }

    private static int[] byClass(Instance instance) {
        int[] placed = new int[SmallTown.CLASSES];
        int[] places = Solution.of(instance).places();
        for (int student = 0; student < places.length; student++) {
            if (places[student] != Solution.NONE) {
                placed[instance.students().get(student).policyClass()]++;
            }
        }
        return placed;
    }
}
