package nl.stagepact.placement.evaluation.domain;

/** Reasons to reject a request about an evaluation. */
public abstract sealed class EvaluationRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private EvaluationRejected() {
        super(null, null, false, false);
    }

    /** The placement has not begun, so there is nothing to evaluate. */
    public static final class NothingToEvaluate extends EvaluationRejected {

        private static final long serialVersionUID = 1L;
    }
}
