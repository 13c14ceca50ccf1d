package nl.stagepact.placement.matching.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import nl.stagepact.placement.matching.kernel.market.Clearing;
import nl.stagepact.placement.matching.kernel.market.Edges;
import nl.stagepact.placement.matching.kernel.market.Matching;

/**
 * After the best matching: students without a place share one with a student who needs it on fewer days than there is work,
 * where the company consents. As many as possible share, those of the first class first, with least travel; no student of the
 * best matching moves.
 */
public final class SharedSeats {

    private final Instance instance;
    private final Edges edges;
    private final int[] placed;
    private final IntPredicate isShareable;

    private SharedSeats(Candidates candidates, int[] placed, IntPredicate isShareable) {
        this.instance = candidates.instance();
        this.edges = candidates.edges();
        this.placed = placed;
        this.isShareable = isShareable;
    }

    /**
     * Two students in one seat.
     *
     * @param student who had no place
     * @param days of the week of that student, as bits: as many as it needs
     * @param holder who had it alone
     * @param holderDays of the week of the holder, as many as it needs
     */
    public record Share(int student, int days, int holder, int holderDays, int place) {
    }

    /**
     * @param placed places of the students by the best matching
     * @param isShareable whether the company of a place consents
     * @return by number of the student
     */
    public static List<Share> of(Candidates candidates, int[] placed, IntPredicate isShareable) {
        return new SharedSeats(candidates, placed, isShareable).share(candidates.weights());
    }

    private List<Share> share(Weights weights) {
        int[] seekers = IntStream.range(0, placed.length).filter(student -> placed[student] == Solution.NONE).toArray();
        int[] holders = IntStream.range(0, placed.length)
                .filter(student -> placed[student] != Solution.NONE && isShareable.test(placed[student])).toArray();
        Edges pairs = pairs(seekers, holders);
        int[] alone = new int[holders.length];
        Arrays.fill(alone, 1);
        Matching matching = new Matching(pairs, alone,
                Arrays.stream(seekers).mapToLong(student -> weights.outside(student(student).policyClass())).toArray());
        Clearing.clear(matching);
        List<Share> shares = new ArrayList<>();
        for (int seeker = 0; seeker < seekers.length; seeker++) {
            if (matching.seats().isPlaced(seeker)) {
                shares.add(share(seekers[seeker], holders[matching.seats().place(seeker)]));
            }
        }
        return shares;
    }

    /** Which students without a place could join which holders, by number in either list. */
    private Edges pairs(int[] seekers, int[] holders) {
        Map<Integer, List<Integer>> holdersAt = new HashMap<>();
        for (int holder = 0; holder < holders.length; holder++) {
            holdersAt.computeIfAbsent(placed[holders[holder]], _ -> new ArrayList<>()).add(holder);
        }
        int[] rows = new int[seekers.length + 1];
        IntStream.Builder found = IntStream.builder();
        LongStream.Builder weights = LongStream.builder();
        for (int seeker = 0; seeker < seekers.length; seeker++) {
            rows[seeker + 1] = rows[seeker];
            for (int edge = edges.row(seekers[seeker]); edge < edges.row(seekers[seeker] + 1); edge++) {
                for (int holder : holdersAt.getOrDefault(edges.place(edge), List.of())) {
                    if (fit(student(seekers[seeker]), student(holders[holder]), place(edges.place(edge)))) {
                        found.add(holder);
                        weights.add(edges.weight(edge));
                        rows[seeker + 1]++;
                    }
                }
            }
        }
        return new Edges(rows, found.build().toArray(), weights.build().toArray());
    }

    /** Whether there are enough days for both. */
    private static boolean fit(Student seeker, Student holder, Place place) {
        return Integer.bitCount((seeker.days() | holder.days()) & place.days()) >= seeker.minDays() + holder.minDays();
    }

    private Share share(int seeker, int holder) {
        Place place = place(placed[holder]);
        int ofHolder = student(holder).days() & place.days();
        int days = firstDays(student(seeker).days() & place.days() & ~ofHolder,
                student(seeker).days() & ofHolder, student(seeker).minDays());
        return new Share(seeker, days, holder, firstDays(ofHolder & ~days, 0, student(holder).minDays()), placed[holder]);
    }

    private Student student(int number) {
        return instance.students().get(number);
    }

    private Place place(int number) {
        return instance.places().get(number);
    }

    /** @param preferred days of the week that are taken first @param others taken after these @param number of days, or all */
    static int firstDays(int preferred, int others, int number) {
        int chosen = take(preferred, number);
        return chosen | take(others & ~preferred, number - Integer.bitCount(chosen));
    }

    private static int take(int days, int number) {
        int left = days;
        int chosen = 0;
        while (left != 0 && Integer.bitCount(chosen) < number) {
            int day = Integer.lowestOneBit(left);
            chosen |= day;
            left &= ~day;
        }
        return chosen;
    }
}
