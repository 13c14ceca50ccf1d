package nl.stagepact.discrimination.sealedcase.domain;

/** Reasons to reject what a desk sealed. */
public abstract sealed class SealingRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SealingRejected() {
        super(null, null, false, false);
    }

    /** It was sealed with a key that is no longer the newest of its part: who may read the part has changed. */
    public static final class KeyChanged extends SealingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Nothing can be sealed for this key. */
    public static final class KeyInvalid extends SealingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The number is not that of the challenge. */
    public static final class ProofInvalid extends SealingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The desk has no key of its own, or the file does not exist for it. */
    public static final class NotFound extends SealingRejected {

        private static final long serialVersionUID = 1L;
    }
}
