package nl.stagepact.placement.matching.kernel;

import nl.stagepact.placement.matching.kernel.market.Edges;
import nl.stagepact.placement.matching.kernel.market.Matching;

/** An instance with the pairs that are possible, found once for all that decide about it. */
public final class Candidates {

    private final Instance instance;
    private final Weights weights;
    private final Edges edges;

    private Candidates(Instance instance, Weights weights, Edges edges) {
        this.instance = instance;
        this.weights = weights;
        this.edges = edges;
    }

    public static Candidates of(Instance instance) {
        Weights weights = instance.weights();
        return new Candidates(instance, weights, EdgeBuilder.build(instance, weights));
    }

    Instance instance() {
        return instance;
    }

    Weights weights() {
        return weights;
    }

    Edges edges() {
        return edges;
    }

    /** Which nobody has entered yet. */
    Matching matching() {
        return new Matching(edges, instance.seats(),
                instance.students().stream().mapToLong(student -> weights.outside(student.policyClass())).toArray());
    }
}
