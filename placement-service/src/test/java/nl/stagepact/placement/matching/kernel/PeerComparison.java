package nl.stagepact.placement.matching.kernel;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Our solver and those of others on the same pairs, in turns, from ready-made pairs to the best matching. */
final class PeerComparison {

    private static final int WARM = 20;

    private final FlowNetwork network;
    private final int runs;
    private final FlowSolver.Result ours;

    PeerComparison(BenchmarkCase size) {
        compile();
        this.network = new FlowNetwork(size.instance());
        this.runs = size.runs;
        this.ours = median(new OwnSolver());
        System.out.printf(Locale.ROOT, "%n%s against others: %,d pairs, cost %,d%n  Stagepact: %.3f s%n", size.title,
                network.edges().size(), ours.cost(), ours.seconds());
    }

    /** Ours, so that even what is solved once is solved by compiled code. */
    private static void compile() {
        FlowNetwork region = new FlowNetwork(BenchmarkCase.REGION.instance());
        IntStream.range(0, WARM).forEach(_ -> new OwnSolver().solve(region));
    }

    /** @param aim how many times less processor time ours should take */
    PeerComparison with(FlowSolver solver, double aim) {
        if (runs > 1) {
            solver.solve(network); // warms up
        }
        FlowSolver.Result result = median(solver);
        if (solver.isExact() && result.cost() != ours.cost()) {
            throw new IllegalStateException(solver.title() + " finds cost " + result.cost());
        }
        double ratio = result.seconds() / ours.seconds();
        System.out.printf(Locale.ROOT, "  %s: %.3f s, %.1f times ours (asked: %.0f%s), %s%n", solver.title(), result.seconds(),
                ratio,
                aim, ratio < aim ? ", MISSED" : "",
                result.cost() == ours.cost() ? "same cost" : "ANOTHER COST: %,d".formatted(result.cost()));
        return this;
    }

    private FlowSolver.Result median(FlowSolver solver) {
        List<FlowSolver.Result> results = IntStream.range(0, runs).mapToObj(_ -> solver.solve(network))
                .sorted((one, other) -> Double.compare(one.seconds(), other.seconds())).toList();
        return results.get(runs / 2);
    }
}
