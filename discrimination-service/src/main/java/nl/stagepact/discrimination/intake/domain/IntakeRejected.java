package nl.stagepact.discrimination.intake.domain;

/** Reasons to reject a report for how it is sent. */
public abstract sealed class IntakeRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private IntakeRejected() {
        super(null, null, false, false);
    }

    /** So many reports arrive that each must solve a challenge of the present difficulty. */
    public static final class ProofRequired extends IntakeRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The number does not solve the challenge, or the challenge is not of this service or has expired. */
    public static final class ProofInvalid extends IntakeRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The challenge was used for another report. */
    public static final class ProofUsed extends IntakeRejected {

        private static final long serialVersionUID = 1L;
    }
}
