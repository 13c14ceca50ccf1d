package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other libraries, with other methods, come to the same objective. */
class OracleTest {

    /** Of one class more than of the next; larger than any sum of costs here. */
    private static final int STEP = 10_000_000;
    private static final String SINK = "sink";

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void aFlowOfLeastCostWeighsTheSame(long seed) {
        Instance instance = new SyntheticCountry(400, 300, 12, 4, 30_000, 30_000, seed).instance(seed);
        SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> flows = new SimpleDirectedWeightedGraph<>(
                DefaultWeightedEdge.class);
        Map<DefaultWeightedEdge, Integer> capacities = new HashMap<>();
        Map<String, Integer> supplies = new HashMap<>();
        flows.addVertex(SINK);
        supplies.put(SINK, -instance.students().size());
        for (int place = 0; place < instance.places().size(); place++) {
            flows.addVertex("p" + place);
            capacities.put(edge(flows, "p" + place, SINK, 0), instance.places().get(place).seats());
        }
        for (int student = 0; student < instance.students().size(); student++) {
            flows.addVertex("s" + student);
            supplies.put("s" + student, 1);
            capacities.put(edge(flows, "s" + student, SINK, outside(instance.students().get(student))), 1);
        }
        pairs(instance).forEach(pair -> capacities.put(edge(flows, "s" + pair[0], "p" + pair[1], pair[2]), 1));
        double least = new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>().getMinimumCostFlow(
                new MinimumCostFlowProblemImpl<>(flows, vertex -> supplies.getOrDefault(vertex, 0), capacities::get)).getCost();
        assertThat(weight(instance, Solution.of(instance).places())).isEqualTo(Math.round(least));
    }

    /** Pairs and class steps are those that the solver itself is given. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void orToolsFindsAFlowOfTheSameCost(long seed) {
        FlowNetwork network = new FlowNetwork(new SyntheticCountry(700, 500, 6, 3, 30_000, 30_000, seed).instance(seed));
        assertThat(new OwnSolver().solve(network).cost()).isEqualTo(new OrToolsSolver().solve(network).cost());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void noMatchingPlacesMoreStudents(long seed) {
        Instance instance = new SyntheticCountry(600, 300, 12, 4, 30_000, 30_000, seed).instance(seed);
        SimpleWeightedGraph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<String> students = new HashSet<>();
        Set<String> seats = new HashSet<>();
        for (int student = 0; student < instance.students().size(); student++) {
            students.add("s" + student);
        }
        for (int place = 0; place < instance.places().size(); place++) {
            for (int seat = 0; seat < instance.places().get(place).seats(); seat++) {
                seats.add("p" + place + '.' + seat);
            }
        }
        students.forEach(graph::addVertex);
        seats.forEach(graph::addVertex);
        for (int[] pair : pairs(instance)) {
            for (int seat = 0; seat < instance.places().get(pair[1]).seats(); seat++) {
                graph.addEdge("s" + pair[0], "p" + pair[1] + '.' + seat);
            }
        }
        int most = new HopcroftKarpMaximumCardinalityBipartiteMatching<>(graph, students, seats).getMatching().getEdges()
                .size();
        assertThat(Solution.of(instance).placed()).isEqualTo(most);
    }

    private static DefaultWeightedEdge edge(SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> graph, String from,
            String to,
            int cost) {
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, cost);
        return edge;
    }

    /** Student, place and cost of every pair that is possible. */
    private static List<int[]> pairs(Instance instance) {
        Eligibility eligibility = new Eligibility(instance.travel());
        List<int[]> pairs = new ArrayList<>();
        for (int student = 0; student < instance.students().size(); student++) {
            for (int place = 0; place < instance.places().size(); place++) {
                Place offered = instance.places().get(place);
                Student seeking = instance.students().get(student);
                int cost = eligibility.cost(seeking, offered);
                if (offered.programmes().contains(seeking.programme()) && cost != Eligibility.NONE) {
                    pairs.add(new int[] { student, place, cost });
                }
            }
        }
        return pairs;
    }

    private static int outside(Student student) {
        return STEP * (4 - student.policyClass());
    }

    private static long weight(Instance instance, int[] places) {
        Eligibility eligibility = new Eligibility(instance.travel());
        long weight = 0;
        for (int student = 0; student < places.length; student++) {
            Student seeking = instance.students().get(student);
            weight += places[student] == Solution.NONE ? outside(seeking)
                    : eligibility.cost(seeking, instance.places().get(places[student]));
        }
        return weight;
    }
}
