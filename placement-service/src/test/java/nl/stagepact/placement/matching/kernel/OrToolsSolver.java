package nl.stagepact.placement.matching.kernel;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** MinCostFlow of Google OR-tools: cost scaling, in C++. Arcs are added before the clock starts; only solve() is timed. */
final class OrToolsSolver implements FlowSolver {

    OrToolsSolver() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String title() {
        return "OR-tools MinCostFlow";
    }

    @Override
    public Result solve(FlowNetwork network) {
        MinCostFlow flow = new MinCostFlow(network.nodes(), network.arcs());
        network.forEachArc(flow::addArcWithCapacityAndUnitCost);
        for (int node = 0; node < network.nodes(); node++) {
            flow.setNodeSupply(node, network.supply(node));
        }
        MinCostFlowBase.Status[] status = { null };
        double seconds = CpuTime.of(() -> status[0] = flow.solve());
        if (status[0] != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-tools: " + status[0]);
        }
        Result result = new Result(flow.getOptimalCost(), seconds);
        flow.delete(); // native memory, which no collector counts
        return result;
    }
}
