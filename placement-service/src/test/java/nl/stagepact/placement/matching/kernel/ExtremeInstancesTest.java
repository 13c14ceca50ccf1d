package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Instances in which something is missing, all the same or as long as it can be. */
class ExtremeInstancesTest {

    @Test
    void whereAllCostsAreEqualAllSeatsAreTaken() {
        Instance instance = Instance.of(students(50), places(30, 1), SmallTown.STREET, 1);
        Solution solution = Solution.of(instance);
        assertThat(solution.placed()).isEqualTo(30);
        assertThat(CertificateCheck.faults(instance, solution.certificate(), _ -> true)).isEmpty();
    }

    @Test
    void placesWithoutSeatsGetNobodyAndHaveAPrice() {
        Instance instance = Instance.of(students(5), places(3, 0), SmallTown.STREET, 1);
        Solution solution = Solution.of(instance);
        assertThat(solution.placed()).isZero();
        assertThat(solution.extraSeat(0).policyClass()).isZero();
        assertThat(CertificateCheck.faults(instance, solution.certificate(), _ -> true)).isEmpty();
    }

    @Test
    void whereNobodyCouldHaveAnythingNobodyIsPlacedAndNoSeatHasAPrice() {
        List<Long> all = places(3, 1).stream().map(Place::key).toList();
        List<Student> choosy = students(5).stream().map(student -> SmallTown.declining(student, all)).toList();
        Instance instance = Instance.of(choosy, places(3, 1), SmallTown.STREET, 1);
        Solution solution = Solution.of(instance);
        assertThat(solution.placed()).isZero();
        assertThat(solution.prices()).containsOnly(0);
        assertThat(CertificateCheck.faults(instance, solution.certificate(), _ -> true)).isEmpty();
    }

    /** The table goes to the moon; nobody does. */
    @Test
    void aLongTableOfTravelTimesLeavesRoomForTheDraw() {
        TravelTimes farther = new TravelTimes(new int[][] { { 0, 5, 2_000_000_000 } });
        Instance instance = Instance.of(students(1_000), places(30, 1), farther, 1);
        Solution solution = Solution.of(instance);
        assertThat(solution.placed()).isEqualTo(30);
        assertThat(CertificateCheck.faults(instance, solution.certificate(), _ -> true)).isEmpty();
    }

    /** What all others pay for it together is less than what a place for one student is worth. */
    @Test
    void everybodyMovesAsFarAsPossibleForOneMoreStudent() {
        Instance instance = Chain.instance(0, _ -> 1);
        Solution solution = Solution.of(instance);
        assertThat(solution.placed()).isEqualTo(Chain.LENGTH + 1);
        assertThat(BruteForce.of(instance, solution.places())[4]).isEqualTo(Chain.LENGTH * Chain.MOVE);
        assertThat(CertificateCheck.faults(instance, solution.certificate(), _ -> true)).isEmpty();
    }

    /** The last place of the chain has no seat, so that the last student of the chain, of the next class, has none. */
    @Test
    void everybodyMovesAsFarAsPossibleForAStudentOfAnEarlierClass() {
        Instance instance = Chain.instance(1, place -> place == Chain.LENGTH ? 0 : 1);
        Solution solution = Solution.of(instance);
        assertThat(BruteForce.of(instance, solution.places())).startsWith(Chain.LENGTH, 0);
        assertThat(CertificateCheck.faults(instance, solution.certificate(), _ -> true)).isEmpty();
    }

    private static List<Student> students(int count) {
        return IntStream.range(0, count).mapToObj(i -> SmallTown.student(i, 0, 0, 0, List.of())).toList();
    }

    private static List<Place> places(int count, int seats) {
        return IntStream.range(0, count).mapToObj(i -> SmallTown.place(1_000 + i, 0, 0, seats)).toList();
    }
}
