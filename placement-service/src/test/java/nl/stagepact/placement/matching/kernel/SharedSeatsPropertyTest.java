package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Seats that two students share, on a street where students need some days and places have work on some. */
class SharedSeatsPropertyTest {

    private static final int STREET = 8;

    /** P35: both have as many days as they need, none of them is the other's, and the company consents. */
    @Property(tries = 1_000)
    void daysAreDisjointAndEnoughAndTheCompanyConsents(@ForAll long seed) {
        Candidates candidates = Candidates.of(street(seed));
        int[] placed = Solution.of(candidates).places();
        Instance instance = candidates.instance();
        Set<Integer> holders = new HashSet<>();
        Eligibility eligibility = new Eligibility(instance.travel());
        for (SharedSeats.Share share : SharedSeats.of(candidates, placed, consents(instance))) {
            Student seeker = instance.students().get(share.student());
            Student holder = instance.students().get(share.holder());
            Place place = instance.places().get(share.place());
            assertThat(share.days() & share.holderDays()).isZero();
            assertThat(share.days() & ~(seeker.days() & place.days())).isZero();
            assertThat(share.holderDays() & ~(holder.days() & place.days())).isZero();
            assertThat(Integer.bitCount(share.days())).isEqualTo(seeker.minDays());
            assertThat(Integer.bitCount(share.holderDays())).isEqualTo(holder.minDays());
            assertThat(placed[share.holder()]).isEqualTo(share.place());
            assertThat(placed[share.student()]).isEqualTo(Solution.NONE);
            assertThat(consents(instance).test(share.place())).isTrue();
            assertThat(eligibility.cost(seeker, place)).isNotEqualTo(Eligibility.NONE);
            assertThat(holders.add(share.holder())).as("one student shares with one").isTrue();
        }
    }

    /** As many of the first class as possible, then of the next: by trying everything. */
    @Property(tries = 1_000)
    void noOtherWayToShareSeatsMoreStudents(@ForAll long seed) {
        Candidates candidates = Candidates.of(street(seed));
        int[] placed = Solution.of(candidates).places();
        Instance instance = candidates.instance();
        int[] reached = new int[SmallTown.CLASSES];
        SharedSeats.of(candidates, placed, consents(instance))
                .forEach(each -> reached[instance.students().get(each.student()).policyClass()]++);
        assertThat(reached).isEqualTo(best(instance, placed, 0, new HashSet<>()));
    }

    /** P37: two parts at different places, together on as many days as are needed, with a wish met where there are any. */
    @Property(tries = 1_000)
    void aBundleCoversAllDaysAndWishes(@ForAll long seed) {
        Candidates candidates = Candidates.of(street(seed));
        int[] placed = Solution.of(candidates).places();
        Instance instance = candidates.instance();
        int[] seekers = IntStream.range(0, placed.length).filter(each -> placed[each] == Solution.NONE).toArray();
        int[][] used = new int[instance.places().size()][];
        for (Bundles.Bundle bundle : Bundles.of(candidates, placed, seekers, consents(instance))) {
            Student student = instance.students().get(bundle.student());
            long tasks = 0;
            int days = 0;
            assertThat(bundle.parts()).hasSize(2);
            assertThat(bundle.parts().get(0).place()).isNotEqualTo(bundle.parts().get(1).place());
            for (Bundles.Part part : bundle.parts()) {
                Place place = instance.places().get(part.place());
                assertThat(part.days()).isNotZero();
                assertThat(part.days() & ~(student.days() & place.days())).isZero();
                assertThat(part.days() & days).isZero();
                days |= part.days();
                tasks |= place.tasks();
                int[] seats = used[part.place()] == null ? new int[place.seats()] : used[part.place()];
                assertThat(seats[part.seat()] & part.days()).as("nobody else has these days").isZero();
                seats[part.seat()] |= part.days();
                used[part.place()] = seats;
                long taken = Arrays.stream(placed).filter(each -> each == part.place()).count();
                assertThat(part.seat()).isLessThan((int) (place.seats() - taken));
            }
            assertThat(Integer.bitCount(days)).isEqualTo(student.minDays());
            assertThat(student.wishes() == 0 || (student.wishes() & tasks) != 0).isTrue();
        }
    }

    /** P36, and the order of rows. */
    @Property(tries = 300)
    void theMatchingIsLeftAsItIsAndTheOrderOfRowsChangesNothing(@ForAll long seed) {
        Instance instance = street(seed);
        Candidates candidates = Candidates.of(instance);
        int[] placed = Solution.of(candidates).places();
        int[] before = placed.clone();
        List<SharedSeats.Share> shares = SharedSeats.of(candidates, placed, consents(instance));
        assertThat(placed).isEqualTo(before);
        Candidates reversed = Candidates.of(Instance.of(instance.students().reversed(), instance.places().reversed(),
                instance.travel(), instance.salt()));
        assertThat(SharedSeats.of(reversed, Solution.of(reversed).places(), consents(instance))).isEqualTo(shares);
    }

    private static IntPredicate consents(Instance instance) {
        return place -> (instance.places().get(place).key() & 3) != 0;
    }

    private static int[] best(Instance instance, int[] placed, int from, Set<Integer> taken) {
        int student = from;
        while (student < placed.length && placed[student] != Solution.NONE) {
            student++;
        }
        if (student == placed.length) {
            return new int[SmallTown.CLASSES];
        }
        int[] best = best(instance, placed, student + 1, taken);
        for (int holder = 0; holder < placed.length; holder++) {
            if (placed[holder] != Solution.NONE && !taken.contains(holder) && couldShare(instance, placed, student, holder)) {
                taken.add(holder);
                int[] with = best(instance, placed, student + 1, taken);
                with[instance.students().get(student).policyClass()]++;
                taken.remove(holder);
                best = Arrays.compare(with, best) > 0 ? with : best;
            }
        }
        return best;
    }

    /** By trying all days of the one and all days of the other. */
    private static boolean couldShare(Instance instance, int[] placed, int seeker, int holder) {
        Place place = instance.places().get(placed[holder]);
        Student one = instance.students().get(seeker);
        Student other = instance.students().get(holder);
        if (!consents(instance).test(placed[holder])
                || new Eligibility(instance.travel()).cost(one, place) == Eligibility.NONE) {
            return false;
        }
        return IntStream.range(0, 128).filter(days -> isEnough(days, one, place))
                .anyMatch(days -> IntStream.range(0, 128).anyMatch(rest -> (rest & days) == 0 && isEnough(rest, other, place)));
    }

    private static boolean isEnough(int days, Student student, Place place) {
        return (days & ~(student.days() & place.days())) == 0 && Integer.bitCount(days) == student.minDays();
    }

    private static Instance street(long seed) {
        Random random = new Random(seed);
        List<Place> places = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            places.add(new Place(Weights.mix(~seed + i), List.of(5), Place.ANY_SCHOOL, 1, 0, 100, days(random),
                    random.nextInt(STREET) * TravelTimes.STEP, 0, 0, 1L << random.nextInt(2), 0, 0, 1 + random.nextInt(2)));
        }
        List<Student> students = new ArrayList<>();
        for (int i = 1 + random.nextInt(7); i > 0; i--) {
            students.add(new Student(Weights.mix(seed + i), 5, 0, 1, 0, 0, 1, days(random), 1 + random.nextInt(3),
                    random.nextInt(STREET) * TravelTimes.STEP, 0, 0, 9, 0,
                    random.nextInt(3) == 0 ? 1L << random.nextInt(2) : 0, 0, random.nextInt(SmallTown.CLASSES), List.of()));
        }
        return Instance.of(students, places, SmallTown.STREET, seed);
    }

    private static int days(Random random) {
        return 1 + random.nextInt(127);
    }
}
