package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.stagepact.placement.matching.kernel.market.Edges;

/** The stable policy among all stable matchings of a small town, and among all lists that a student could hand in. */
class StableMatchingsPropertyTest {

    @Property(tries = 1_000)
    void nobodyHasABetterPlaceInAnotherStableMatching(@ForAll long seed) {
        Candidates candidates = Candidates.of(SmallTown.upTo(5, 5, seed).instance(seed));
        int[] places = DeferredAcceptance.of(candidates, 1);
        for (int[] stable : StableMatchings.of(candidates)) {
            for (int student = 0; student < places.length; student++) {
                assertThat(rank(candidates.edges(), student, places[student]))
                        .isLessThanOrEqualTo(rank(candidates.edges(), student, stable[student]));
            }
        }
    }

    @Property(tries = 1_000)
    void everyStableMatchingPlacesTheSameStudents(@ForAll long seed) {
        Candidates candidates = Candidates.of(SmallTown.upTo(5, 5, seed).instance(seed));
        boolean[] placed = placed(DeferredAcceptance.of(candidates, 1));
        assertThat(StableMatchings.of(candidates))
                .allSatisfy(stable -> assertThat(placed(stable)).isEqualTo(placed));
    }

    /** Places that rank students each in its own order could be matched in several stable ways. */
    @Property(tries = 1_000)
    void oneDrawForAllPlacesLeavesOneStableMatching(@ForAll long seed) {
        Candidates candidates = Candidates.of(SmallTown.upTo(5, 5, seed).instance(seed));
        int[] places = DeferredAcceptance.of(candidates, 1);
        assertThat(StableMatchings.of(candidates)).singleElement()
                .satisfies(stable -> assertThat(stable).isEqualTo(places));
    }

    /** Not only the end of its list: any places. */
    @Property(tries = 200)
    void nobodyGainsByLeavingPlacesOutOfItsList(@ForAll long seed) {
        SmallTown town = SmallTown.upTo(6, 5, seed);
        Instance instance = town.instance(seed);
        Candidates candidates = Candidates.of(instance);
        int[] places = DeferredAcceptance.of(candidates, 1);
        for (int student = 0; student < places.length; student++) {
            int rank = rank(candidates.edges(), student, places[student]);
            for (int omitted = 1; omitted < 1 << instance.places().size(); omitted++) {
                Candidates shorter = Candidates.of(omitting(instance, student, omitted, seed));
                int place = DeferredAcceptance.of(shorter, 1)[student];
                assertThat(rank(candidates.edges(), student, place)).as("student %d without the places %s", student,
                        Integer.toBinaryString(omitted)).isGreaterThanOrEqualTo(rank);
            }
        }
    }

    /** Numbers stay the same, since places and keys do. */
    private static Instance omitting(Instance instance, int student, int omitted, long salt) {
        List<Student> students = new ArrayList<>(instance.students());
        List<Long> declined = new ArrayList<>(students.get(student).declined());
        for (int place = 0; place < instance.places().size(); place++) {
            if ((omitted >> place & 1) == 1) {
                declined.add(instance.places().get(place).key());
            }
        }
        students.set(student, SmallTown.declining(students.get(student), declined));
        return Instance.of(students, instance.places(), SmallTown.STREET, salt);
    }

    /** How many places a student would rather have. */
    private static int rank(Edges edges, int student, int place) {
        int edge = edges.row(student);
        while (edge < edges.row(student + 1) && edges.place(edge) != place) {
            edge++;
        }
        return edge - edges.row(student);
    }

    private static boolean[] placed(int[] places) {
        boolean[] placed = new boolean[places.length];
        for (int student = 0; student < places.length; student++) {
            placed[student] = places[student] != Solution.NONE;
        }
        return placed;
    }
}
