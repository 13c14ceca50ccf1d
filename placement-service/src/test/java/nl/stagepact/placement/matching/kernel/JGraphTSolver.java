package nl.stagepact.placement.matching.kernel;

import java.util.HashMap;
import java.util.Map;

import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** CapacityScalingMinimumCostFlow of JGraphT, which adds costs as floating-point numbers. */
final class JGraphTSolver implements FlowSolver {

    @Override
    public String title() {
        return "JGraphT capacity scaling";
    }

    @Override
    public boolean isExact() {
        return false;
    }

    @Override
    public Result solve(FlowNetwork network) {
        SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(
                DefaultWeightedEdge.class);
        Map<DefaultWeightedEdge, Integer> capacities = new HashMap<>();
        for (int node = 0; node < network.nodes(); node++) {
            graph.addVertex(node);
        }
        network.forEachArc((from, to, capacity, cost) -> {
            DefaultWeightedEdge edge = graph.addEdge(from, to);
            graph.setEdgeWeight(edge, cost);
            capacities.put(edge, capacity);
        });
        MinimumCostFlowProblem<Integer, DefaultWeightedEdge> problem = new MinimumCostFlowProblemImpl<>(graph,
                network::supply, capacities::get);
        double[] cost = { 0 };
        double seconds = CpuTime.of(
                () -> cost[0] = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>().getMinimumCostFlow(problem)
                        .getCost());
        return new Result(Math.round(cost[0]), seconds);
    }
}
