package nl.stagepact.placement.matching.kernel;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;

/**
 * {@code ./stagepact bench matching [PERMUTATIONS]}: processor time of one thread, median of five runs after two that
 * warm up, for a region and for the country as {@link SyntheticCountry} makes them with seed 1.
 */
public final class MatchingBenchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM = 2;
    private static final int RUNS = 5;
    private static final int EVENTS = 20_000;

    private MatchingBenchmark() {
    }

    public static void main(String[] arguments) {
        int permutations = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
        measure("region", SyntheticCountry.regional(1), true);
        measure("country", SyntheticCountry.national(1), false);
        permute(SyntheticCountry.regional(1), permutations);
    }

    private static void measure(String title, SyntheticCountry country, boolean isRegion) {
        Instance instance = country.instance(42);
        Candidates candidates = Candidates.of(instance);
        Solution solution = Solution.of(candidates);
        System.out.printf(Locale.ROOT,
                "%n%s: %,d students, %,d places, %,d pairs, %.2f%% placed (first come %.2f%%, stable %.2f%%)%n",
                title, instance.students().size(), instance.places().size(), solution.edges(), percent(solution.places()),
                percent(FirstCome.of(candidates)), percent(DeferredAcceptance.of(candidates, 1)));
        print("pairs from the facts", () -> Candidates.of(instance).edges().size());
        print("best matching", () -> enterAll(candidates).prices().length);
        print(isRegion ? "check of all pairs" : "check of the pairs of 1,000 students", () -> {
            List<String> faults = CertificateCheck.faults(instance, solution.certificate(),
                    student -> isRegion || student % (instance.students().size() / 1_000) == 0);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(faults.toString());
            }
            return 0;
        });
        if (isRegion) {
            print("explanations of all without a place", () -> explainAll(instance, solution));
        }
        events(candidates);
    }

    private static Matching enterAll(Candidates candidates) {
        Matching matching = Matching.of(candidates);
        Placing placing = new Placing(matching, candidates.instance().places().size());
        for (int student = 0; student < candidates.edges().students(); student++) {
            placing.enter(student);
        }
        return matching;
    }

    private static int explainAll(Instance instance, Solution solution) {
        Explainer explainer = new Explainer(instance, solution);
        int[] places = solution.places();
        int remedies = 0;
        for (int student = 0; student < places.length; student++) {
            if (places[student] == Solution.NONE) {
                remedies += explainer.explain(student).remedies().size();
            }
        }
        return remedies;
    }

    /** Students who leave and come back, seats that are withdrawn and come back, declined places; each with its proof kept. */
    private static void events(Candidates candidates) {
        int students = candidates.instance().students().size();
        int places = candidates.instance().places().size();
        LiveMatching live = new LiveMatching(Matching.of(candidates), places);
        IntStream.range(0, students).forEach(live::enter);
        Random random = new Random(1);
        long[] nanos = new long[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            int student = random.nextInt(students);
            int place = random.nextInt(places);
            boolean hasSeat = live.matching().seats().capacity(place) > 0;
            int kind = random.nextInt(5);
            long start = System.nanoTime();
            switch (kind) {
                case 0 -> live.leave(student);
                case 1 -> live.enter(student);
                case 2 -> live.addSeat(place);
                case 3 -> {
                    if (hasSeat) {
                        live.withdrawSeat(place);
                    }
                }
                default -> live.decline(student);
            }
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(Locale.ROOT, "  single events: median %.1f, p99 %.0f, slowest %.0f microseconds%n",
                nanos[EVENTS / 2] / 1e3,
                nanos[EVENTS * 99 / 100] / 1e3, nanos[EVENTS - 1] / 1e3);
    }

    private static void permute(SyntheticCountry country, int permutations) {
        List<Student> students = country.seeking();
        List<Place> places = country.offered();
        Map<Long, @Nullable Long> first = Decided.byKey(Instance.of(students, places, SyntheticCountry.travel(), 42));
        Random random = new Random(1);
        int changed = 0;
        for (int i = 0; i < permutations; i++) {
            Collections.shuffle(students, random);
            Collections.shuffle(places, random);
            changed += Decided.byKey(Instance.of(students, places, SyntheticCountry.travel(), 42)).equals(first) ? 0 : 1;
        }
        System.out.printf(Locale.ROOT, "%n%,d permutations of the rows of the region: %d with another result%n", permutations,
                changed);
    }

    private static void print(String what, LongSupplier work) {
        long[] nanos = new long[RUNS];
        long result = 0;
        for (int i = -WARM; i < RUNS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            result = work.getAsLong();
            if (i >= 0) {
                nanos[i] = THREADS.getCurrentThreadCpuTime() - start;
            }
        }
        System.out.printf(Locale.ROOT, "  %s: %.3f s (%s)%s%n", what, LongStream.of(nanos).sorted().toArray()[RUNS / 2] / 1e9,
                String.join(", ", LongStream.of(nanos).mapToObj(each -> "%.3f".formatted(each / 1e9)).toList()),
                result == 0 ? "" : ", " + result);
    }

    private static double percent(int[] places) {
        return 100.0 * Arrays.stream(places).filter(place -> place != Solution.NONE).count() / places.length;
    }
}
