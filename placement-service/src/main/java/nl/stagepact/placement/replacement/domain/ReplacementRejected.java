package nl.stagepact.placement.replacement.domain;

/** Reasons to reject a request for another place. */
public abstract sealed class ReplacementRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ReplacementRejected() {
        super(null, null, false, false);
    }

    /** It was not handed out, was spent, or its term is over. */
    public static final class NotAToken extends ReplacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The school has no such case, or its student has no place by an agreement, or another one is asked for already. */
    public static final class NothingToReplace extends ReplacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The school has too many tokens that are not spent. */
    public static final class TooManyTokens extends ReplacementRejected {

        private static final long serialVersionUID = 1L;

        private final int most;

        public TooManyTokens(int most) {
            this.most = most;
        }

        /** Tokens that a school can have. */
        public int most() {
            return most;
        }
    }
}
