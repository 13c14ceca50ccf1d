package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * How many students of which groups can have a place at once: such counts form a polymatroid (arXiv 2403.00397), and putting
 * groups first in some order leads to the vertex of that order. Groups are sets of bits.
 */
class GroupsPropertyTest {

    private static final int GROUPS = SmallTown.CLASSES;
    private static final int ALL = (1 << GROUPS) - 1;

    @Property(tries = 300)
    void moreGroupsNeverPlaceFewerStudents(@ForAll long seed) {
        int[] most = mostOfEachSet(SmallTown.upTo(14, 7, seed).instance(seed));
        for (int groups = 0; groups <= ALL; groups++) {
            for (int group = 0; group < GROUPS; group++) {
                assertThat(most[groups | 1 << group]).isGreaterThanOrEqualTo(most[groups]);
            }
        }
    }

    /** The more others come first, the less a group adds. */
    @Property(tries = 300)
    void whatGroupsAddTogetherIsAtMostWhatEachAdds(@ForAll long seed) {
        int[] most = mostOfEachSet(SmallTown.upTo(14, 7, seed).instance(seed));
        for (int some = 0; some <= ALL; some++) {
            for (int others = 0; others <= ALL; others++) {
                assertThat(most[some | others] + most[some & others]).isLessThanOrEqualTo(most[some] + most[others]);
            }
        }
    }

    @Property(tries = 60)
    void everyOrderOfClassesLeadsToItsVertex(@ForAll long seed) {
        SmallTown town = SmallTown.upTo(14, 7, seed);
        int[] most = mostOfEachSet(town.instance(seed));
        for (int[] order : orders()) {
            int[] placed = placedByGroup(town, order, seed);
            int before = 0;
            for (int group : order) {
                assertThat(placed[group]).as("group %d in order %s", group, Arrays.toString(order))
                        .isEqualTo(most[before | 1 << group] - most[before]);
                before |= 1 << group;
            }
        }
    }

    private static int[] mostOfEachSet(Instance instance) {
        int[] most = new int[ALL + 1];
        for (int groups = 0; groups <= ALL; groups++) {
            int chosen = groups;
            most[groups] = MostStudents.of(instance,
                    student -> (chosen >> instance.students().get(student).policyClass() & 1) == 1);
        }
        return most;
    }

    private static int[] placedByGroup(SmallTown town, int[] order, long salt) {
        int[] position = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            position[order[i]] = i;
        }
        List<Student> students = town.students().stream()
                .map(student -> SmallTown.inClass(student, position[student.policyClass()])).toList();
        Instance instance = Instance.of(students, town.places(), SmallTown.STREET, salt);
        int[] placed = new int[GROUPS];
        int[] places = Solution.of(instance).places();
        for (int student = 0; student < places.length; student++) {
            if (places[student] != Solution.NONE) {
                placed[order[instance.students().get(student).policyClass()]]++;
            }
        }
        return placed;
    }

    private static List<int[]> orders() {
        List<int[]> orders = new ArrayList<>();
        for (int code = 0; code < 1 << 2 * GROUPS; code++) {
            int each = code;
            int[] order = { each & 3, each >> 2 & 3, each >> 4 & 3, each >> 6 & 3 };
            if (Arrays.stream(order).distinct().count() == GROUPS) {
                orders.add(order);
            }
        }
        return orders;
    }
}
