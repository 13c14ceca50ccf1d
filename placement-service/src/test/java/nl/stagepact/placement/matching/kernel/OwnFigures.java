package nl.stagepact.placement.matching.kernel;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.LongSupplier;
import java.util.stream.DoubleStream;

/** What each step of a round costs: pairs, matching, certificate, explanations, single events. */
final class OwnFigures {

    private static final int WARM = 5;

    private final BenchmarkCase size;
    private final Instance instance;

    private OwnFigures(BenchmarkCase size) {
        this.size = size;
        this.instance = size.instance();
    }

    static void print(BenchmarkCase size) {
        compile();
        new OwnFigures(size).print();
    }

    /** So that even what runs once runs as compiled code. */
    private static void compile() {
        Instance region = BenchmarkCase.REGION.instance();
        for (int i = 0; i < WARM; i++) {
            CertificateCheck.faults(region, Solution.of(region).certificate(), student -> student % 20 == 0);
        }
    }

    private void print() {
        System.out.printf(Locale.ROOT, "%n%s: %,d students, %,d places%n", size.title, instance.students().size(),
                instance.places().size());
        fromFactsToCertificate();
        measure("from the facts to a certificate of which primal and dual are checked", this::checkedSums);
        Candidates candidates = Candidates.of(instance);
        measure("pairs from the facts", () -> Candidates.of(instance).edges().size());
        measure("best matching", () -> Solution.best(candidates).prices().length);
        if (size == BenchmarkCase.REGION || size == BenchmarkCase.COUNTRY) {
            Solution solution = Solution.of(instance);
            System.out.printf(Locale.ROOT, "  placed %.2f%%, first come %.2f%%, stable %.2f%%%n", percent(solution.places()),
                    percent(FirstCome.of(candidates)), percent(DeferredAcceptance.of(candidates, 1)));
            measure(size == BenchmarkCase.REGION ? "check of all pairs" : "check of the pairs of 1,000 students",
                    () -> check(solution.certificate()));
            if (size == BenchmarkCase.REGION) {
                measure("explanations of all without a place", () -> explainAll(solution));
            }
            SingleEvents.print(candidates);
        }
    }

    /** Once, with the heap that this leaves. */
    private void fromFactsToCertificate() {
        Solution[] solved = { null };
        double seconds = CpuTime.of(() -> {
            solved[0] = Solution.of(instance);
            check(solved[0].certificate());
        });
        System.out.printf(Locale.ROOT,
                "  from the facts to the checked certificate: %.3f s, %,d pairs, heap at most %,d MiB of %,d (-Xmx)%n",
                seconds, solved[0].edges(), peakMebibytes(), size.heap);
    }

    /** Of pairs of all students in a region, otherwise of some 1,000. */
    private long check(Certificate certificate) {
        int every = size == BenchmarkCase.REGION ? 1 : instance.students().size() / 1_000;
        return check(certificate, student -> student % every == 0);
    }

    private long checkedSums() {
        return check(Solution.of(instance).certificate(), _ -> false);
    }

    private long check(Certificate certificate, IntPredicate students) {
        List<String> faults = CertificateCheck.faults(instance, certificate, students);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.toString());
        }
        return 0;
    }

    private int explainAll(Solution solution) {
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

    private void measure(String what, LongSupplier work) {
        long[] result = { 0 };
        double[] seconds = DoubleStream.generate(() -> CpuTime.of(() -> result[0] = work.getAsLong()))
                .skip(size.runs > 1 ? WARM : 0).limit(size.runs).sorted().toArray();
        System.out.printf(Locale.ROOT, "  %s: %.3f s (%s)%s%n", what, seconds[size.runs / 2],
                String.join(", ", Arrays.stream(seconds).mapToObj(each -> String.format(Locale.ROOT, "%.3f", each)).toList()),
                result[0] == 0 ? "" : ", " + result[0]);
    }

    /** Of the heap, garbage included; the pools may have had their peaks at different times. */
    private static long peakMebibytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed() >> 20).sum();
    }

    private static double percent(int[] places) {
        return 100.0 * Arrays.stream(places).filter(place -> place != Solution.NONE).count() / places.length;
    }
}
