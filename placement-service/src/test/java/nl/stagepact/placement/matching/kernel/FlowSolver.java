package nl.stagepact.placement.matching.kernel;

/** One of those who solve the same network: ours, or a library by other people. */
interface FlowSolver {

    /** As a reader knows it. */
    String title();

    /** Solves the network from scratch. What it needs before it can begin is not timed. */
    Result solve(FlowNetwork network);

    /** Whether it adds integers, so that another cost than ours is a fault. */
    default boolean isExact() {
        return true;
    }

    /**
     * What came of it.
     *
     * @param cost of the flow
     * @param seconds of one processor
     */
    record Result(long cost, double seconds) {
    }
}
