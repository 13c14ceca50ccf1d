package nl.stagepact.placement.matching.kernel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code ./stagepact bench matching [PART…] [--permutations N]}: processor time of one thread for what
 * {@link SyntheticCountry} makes with seed 1. Each size has a process of its own, with as much heap as it may use.
 */
public final class MatchingBenchmark {

    private static final List<String> PARTS = List.of("region", "country", "dense", "huge", "peers", "remedies",
            "permutations");
    private static final int PERMUTATIONS = 20;
    private static final int REMEDIES = 200;

    private MatchingBenchmark() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2 && arguments[0].equals("figures")) {
            OwnFigures.print(BenchmarkCase.valueOf(arguments[1]));
            return;
        }
        Set<String> parts = new LinkedHashSet<>();
        int permutations = PERMUTATIONS;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--permutations") && i + 1 < arguments.length) {
                permutations = Integer.parseInt(arguments[++i]);
                parts.add("permutations");
            } else if (PARTS.contains(arguments[i])) {
                parts.add(arguments[i]);
            } else {
                System.err.println(
                        "Usage: ./stagepact bench matching [PART…] [--permutations N]; parts: " + String.join(", ", PARTS)
                                + "; default: all");
                System.exit(2);
            }
        }
        for (String part : parts.isEmpty() ? PARTS : parts) {
            run(part, permutations);
        }
    }

    private static void run(String part, int permutations) throws IOException, InterruptedException {
        switch (part) {
            case "region" -> figures(BenchmarkCase.REGION);
            case "country" -> figures(BenchmarkCase.COUNTRY);
            case "dense" -> {
                figures(BenchmarkCase.DENSE_REGION);
                figures(BenchmarkCase.DENSE_COUNTRY);
            }
            case "huge" -> figures(BenchmarkCase.HUGE);
            case "peers" -> peers();
            case "remedies" -> Repetitions.remedies(REMEDIES);
            default -> Repetitions.permutations(permutations);
        }
    }

    private static void peers() {
        FlowSolver orTools = new OrToolsSolver();
        Optional<FlowSolver> lemon = LemonSolver.compiled();
        PeerComparison region = new PeerComparison(BenchmarkCase.REGION).with(orTools, 8).with(new JGraphTSolver(), 10);
        lemon.ifPresent(solver -> region.with(solver, 5));
        PeerComparison country = new PeerComparison(BenchmarkCase.COUNTRY).with(orTools, 8);
        lemon.ifPresent(solver -> country.with(solver, 7));
        new PeerComparison(BenchmarkCase.DENSE_REGION).with(orTools, 4);
        new PeerComparison(BenchmarkCase.DENSE_COUNTRY).with(orTools, 4);
    }

    private static void figures(BenchmarkCase size) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + size.heap + "m", "-cp", System.getProperty("java.class.path"), MatchingBenchmark.class.getName(),
                "figures", size.name()));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            System.out.printf("%n%s: FAILED within %,d MiB%n", size.title, size.heap);
        }
    }
}
