package nl.stagepact.placement.evaluation.domain;

/** From how many evaluations on something is published about a company, and how: so that none can be told from the others. */
public record EvaluationRules(int publishFrom) {

    /** Only complete steps are published, the earliest first: one evaluation more or less cannot be seen. */
    public static final int STEP = 5;

    /** How many of the earliest evaluations are published; 0 for none. */
    public int published(int all) {
        int complete = all - all % STEP;
        return complete < publishFrom ? 0 : complete;
    }
}
