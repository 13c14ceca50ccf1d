package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final TravelTimes WALK = new TravelTimes(new int[][] { { 0, 10, 20, 30, 40, 50 } });

    @Test
    void aRegionIsMatchedAndProved() {
        Instance instance = SyntheticCountry.regional(1).instance(42);
        Solution solution = Solution.of(instance);
        assertThat(solution.placed()).isGreaterThan(10_000);
        assertThat(CertificateCheck.faults(instance, solution.certificate(), student -> student % 20 == 0)).isEmpty();
    }

    @Test
    void nobodyAndNothingIsARoundToo() {
        assertThat(Solution.of(Instance.of(List.of(), List.of(), WALK, 1)).placed()).isZero();
        assertThat(Solution.of(Instance.of(List.of(student(1, 0, 0)), List.of(), WALK, 1)).placed()).isZero();
        assertThat(Solution.of(Instance.of(List.of(), List.of(place(1, 0, 1)), WALK, 1)).placed()).isZero();
        assertThat(Solution.of(Instance.of(List.of(student(1, 0, 0)), List.of(place(1, 0, 0)), WALK, 1)).placed()).isZero();
    }

    @Test
    void theFirstClassIsPlacedWhereOneOnlyCanBe() {
        Instance instance = Instance.of(List.of(student(1, 3, 0), student(2, 0, 400)), List.of(place(9, 0, 1)), WALK, 1);
        assertThat(instance.students().getFirst().key()).isEqualTo(2);
        assertThat(Solution.of(instance).places()).containsExactly(0, Solution.NONE);
    }

    /** Who is placed moves on so that another one is placed too. */
    @Test
    void aStudentMovesSoThatTwoArePlaced() {
        Student near = student(1, 0, 100);
        Student far = student(2, 0, -300);
        Instance instance = Instance.of(List.of(near, far), List.of(place(8, 0, 1), place(9, 500, 1)), WALK, 1);
        assertThat(Solution.of(instance).placed()).isEqualTo(2);
    }

    @Test
    void limitsAreInclusive() {
        assertThat(Solution.of(Instance.of(List.of(student(1, 0, 400)), List.of(place(9, 0, 1)), WALK, 1)).placed()).isOne();
        assertThat(Solution.of(Instance.of(List.of(student(1, 0, 401)), List.of(place(9, 0, 1)), WALK, 1)).placed()).isZero();
    }

    @Test
    void aKeyThatOccursTwiceIsRefused() {
        List<Student> twice = List.of(student(1, 0, 0), student(1, 1, 0));
        assertThatThrownBy(() -> Instance.of(twice, List.of(), WALK, 1)).hasMessageContaining("same key");
    }

    private static Student student(long key, int policyClass, int x) {
        return new Student(key, 5, 0, 1, 0, 0, 1, 0b11111, 1, x, 0, 0, 40, 0, 0, 0, policyClass, List.of());
    }

    private static Place place(long key, int x, int seats) {
        return new Place(key, List.of(5), Place.ANY_SCHOOL, 1, 0, 100, 0b11111, x, 0, 0, 0, 0, 0, seats);
    }
}
