package nl.stagepact.placement.matching.kernel;

import nl.stagepact.placement.matching.kernel.market.Edges;
import nl.stagepact.placement.matching.kernel.market.Matching;

/**
 * An instance as a flow of least cost, which is how solvers of others take it: from each student to the places that it could
 * have, and from those to a sink; or straight to the sink at the cost of leaving the student without a place. Costs are
 * ours without tie-breaks, so that they fit into what every solver can add up.
 *
 * <p>
 * Nodes are students, then places, then the sink.
 */
final class FlowNetwork {

    /** What is done with an arc. */
    interface Visitor {

        void arc(int from, int to, int capacity, long cost);
    }

    private final Candidates candidates;
    private final Weights weights;
    private final Edges edges;
    private final int[] seats;
    private final int shift;

    FlowNetwork(Instance instance) {
        this.candidates = Candidates.of(instance);
        this.weights = candidates.weights();
        this.edges = candidates.edges();
        this.seats = instance.seats();
        this.shift = weights.certificate(new int[0], new long[0]).shift();
    }

    Edges edges() {
        return edges;
    }

    int students() {
        return edges.students();
    }

    int nodes() {
        return students() + seats.length + 1;
    }

    int sink() {
        return nodes() - 1;
    }

    int supply(int node) {
        return node < students() ? 1 : node == sink() ? -students() : 0;
    }

    int arcs() {
        return edges.size() + students() + seats.length;
    }

    void forEachArc(Visitor visitor) {
        for (int student = 0; student < students(); student++) {
            for (int edge = edges.row(student); edge < edges.row(student + 1); edge++) {
                visitor.arc(student, students() + edges.place(edge), 1, edges.weight(edge) >> shift);
            }
            visitor.arc(student, sink(), 1, outside(student));
        }
        for (int place = 0; place < seats.length; place++) {
            visitor.arc(students() + place, sink(), seats[place], 0);
        }
    }

    /** By our own solver. */
    Matching best() {
        return Solution.best(candidates);
    }

    /** Cost of a matching as that of a flow. */
    long cost(Matching matching) {
        long cost = 0;
        for (int student = 0; student < students(); student++) {
            cost += matching.seats().isPlaced(student) ? edges.weight(matching.seats().edge(student)) >> shift
                    : outside(student);
        }
        return cost;
    }

    private long outside(int student) {
        return weights.outside(candidates.instance().students().get(student).policyClass()) >> shift;
    }
}
