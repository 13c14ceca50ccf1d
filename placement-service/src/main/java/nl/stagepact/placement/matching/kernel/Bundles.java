package nl.stagepact.placement.matching.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * After shared seats: two free seats of different companies that consent, neither of which has work on enough days, together
 * make a
 * place for a student who still has none. Students choose in their order, each the pair with the least travel; what one leaves
 * of a seat others can have.
 */
public final class Bundles {

    private final Instance instance;
    private final Eligibility eligibility;
    private final CandidateIndex index;
    /** By place that consents: days of its seats that are free. */
    private final Map<Integer, int[]> freeDays = new HashMap<>();

    private Bundles(Instance instance, int[] placed, IntPredicate isShareable) {
        this.instance = instance;
        this.eligibility = new Eligibility(instance.travel());
        this.index = CandidateIndex.of(instance.places());
        int[] free = instance.seats();
        for (int place : placed) {
            if (place != Solution.NONE) {
                free[place]--;
            }
        }
        for (int place = 0; place < free.length; place++) {
            if (isShareable.test(place) && free[place] > 0) {
                int[] days = new int[free[place]];
                Arrays.fill(days, place(place).days());
                freeDays.put(place, days);
            }
        }
    }

    /**
     * Two part-places that make a place.
     *
     * @param parts two of them, at different places
     */
    public record Bundle(int student, List<Part> parts) {
    }

    /**
     * @param days of the week, as bits
     * @param seat number among those that were free
     */
    public record Part(int place, int days, int seat) {
    }

    /**
     * @param placed places of the students by the best matching
     * @param seekers who have no place, neither alone nor shared, in their order
     * @param isShareable whether the company of a place consents
     */
    public static List<Bundle> of(Candidates candidates, int[] placed, int[] seekers, IntPredicate isShareable) {
        Bundles bundles = new Bundles(candidates.instance(), placed, isShareable);
        List<Bundle> found = new ArrayList<>();
        for (int seeker : seekers) {
            bundles.bundle(seeker).ifPresent(found::add);
        }
        return found;
    }

    private record Option(int place, int seat, int days, int time) {
    }

    private Optional<Bundle> bundle(int number) {
        Student student = instance.students().get(number);
        List<Option> options = options(student);
        Option first = null;
        Option second = null;
        for (Option one : options) {
            for (Option other : options) {
                if (one.place < other.place && suit(student, one, other)
                        && (first == null || one.time + other.time < first.time + second.time)) {
                    first = one;
                    second = other;
                }
            }
        }
        if (first == null || second == null) {
            return Optional.empty();
        }
        int days = SharedSeats.firstDays(first.days & ~second.days, first.days & second.days, student.minDays() - 1);
        int others = SharedSeats.firstDays(second.days & ~days, 0, student.minDays() - Integer.bitCount(days));
        return Optional.of(new Bundle(number, List.of(take(first, days), take(second, others))));
    }

    /** Seats that suit the student but for the number of days; of each place the one with the most days. */
    private List<Option> options(Student student) {
        List<Option> options = new ArrayList<>();
        index.visitAll(student.programme(), place -> {
            int[] seats = freeDays.get(place);
            if (seats == null || eligibility.cost(student.withMinDays(1), place(place)) == Eligibility.NONE) {
                return;
            }
            int best = 0;
            for (int seat = 1; seat < seats.length; seat++) {
                best = Integer.bitCount(student.days() & seats[seat]) > Integer.bitCount(student.days() & seats[best]) ? seat
                        : best;
            }
            int days = student.days() & seats[best];
            if (days != 0) {
                options.add(new Option(place, best, days, eligibility.time(student, place(place))));
            }
        });
        return options;
    }

    /** Whether both together have enough days, and a task that the student wishes where it wishes any. */
    private boolean suit(Student student, Option one, Option other) {
        return Integer.bitCount(one.days | other.days) >= student.minDays() && student.minDays() > 1
                && (student.wishes() == 0
                        || (student.wishes() & (place(one.place).tasks() | place(other.place).tasks())) != 0);
    }

    private Part take(Option option, int days) {
        freeDays.get(option.place)[option.seat] &= ~days;
        return new Part(option.place, days, option.seat);
    }

    private Place place(int number) {
        return instance.places().get(number);
    }
}
