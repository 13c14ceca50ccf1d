package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Instances in which something is missing, all the same or as long as it can be. */
class ExtremeInstancesTest {

    private static final int LONG = 60;
    /** The longest journey of this table is the next place of the chain. */
    private static final TravelTimes CHAIN = new TravelTimes(new int[][] { { 0, 9 } });

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

    /** What all others pay for it together is less than what a place for one student is worth. */
    @Test
    void everybodyMovesAsFarAsPossibleForOneMoreStudent() {
        Instance instance = chain(0, 1);
        Solution solution = Solution.of(instance);
        assertThat(solution.placed()).isEqualTo(LONG + 1);
        assertThat(BruteForce.of(instance, solution.places())[4]).isEqualTo(LONG * (9 + Instance.NO_WISH_MET));
        assertThat(CertificateCheck.faults(instance, solution.certificate(), _ -> true)).isEmpty();
    }

    /** The last place of the chain has no seat, so that the last student of the chain, of the next class, has none. */
    @Test
    void everybodyMovesAsFarAsPossibleForAStudentOfAnEarlierClass() {
        Instance instance = chain(1, 0);
        Solution solution = Solution.of(instance);
        assertThat(BruteForce.of(instance, solution.places())).startsWith(LONG, 0);
        assertThat(CertificateCheck.faults(instance, solution.certificate(), _ -> true)).isEmpty();
    }

    /**
     * Each student is at a place of its own, the only one that it wishes, and could have the next one; another student
     * could have the first place only.
     *
     * @param lastClass of the last student of the chain; all others are of class 0
     * @param lastSeats of the place after that of the last student
     */
    private static Instance chain(int lastClass, int lastSeats) {
        List<Place> places = IntStream.rangeClosed(0, LONG)
                .mapToObj(i -> SmallTown.place(1_000 + i, i * TravelTimes.STEP, i == LONG ? 0 : 1L << i,
                        i == LONG ? lastSeats : 1))
                .toList();
        List<Student> students = IntStream.rangeClosed(0, LONG).mapToObj(i -> {
            List<Long> declined = places.stream().map(Place::key)
                    .filter(key -> i == LONG ? key != 1_000 : key != 1_000 + i && key != 1_001 + i).toList();
            return i == LONG ? SmallTown.student(i, 0, 0, 0, declined)
                    : SmallTown.student(i, i * TravelTimes.STEP, 1L << i, i == LONG - 1 ? lastClass : 0, declined);
        }).toList();
        return Instance.of(students, places, CHAIN, 1);
    }

    private static List<Student> students(int count) {
        return IntStream.range(0, count).mapToObj(i -> SmallTown.student(i, 0, 0, 0, List.of())).toList();
    }

    private static List<Place> places(int count, int seats) {
        return IntStream.range(0, count).mapToObj(i -> SmallTown.place(1_000 + i, 0, 0, seats)).toList();
    }
}
