package nl.stagepact.shortage.round.domain;

/** Reasons to reject an action on a round. */
public abstract sealed class RoundRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RoundRejected(String message) {
        super(message, null, false, false);
    }

    /** The round does not exist or belongs to a pact that the caller may not read. */
    public static final class NotFound extends RoundRejected {

        private static final long serialVersionUID = 1L;

        public NotFound() {
            super("not found");
        }
    }

    /** The round is signed off and therefore immutable. */
    public static final class SignedOff extends RoundRejected {

        private static final long serialVersionUID = 1L;

        public SignedOff() {
            super("signed off");
        }
    }

    /** It was changed after the version that the caller has read. */
    public static final class ChangedMeanwhile extends RoundRejected {

        private static final long serialVersionUID = 1L;

        public ChangedMeanwhile() {
            super("changed meanwhile");
        }
    }

    /** The other party must act, or nobody. */
    public static final class NotYourTurn extends RoundRejected {

        private static final long serialVersionUID = 1L;
        private final Turn turn;

        public NotYourTurn(Turn turn) {
            super("turn of " + turn);
            this.turn = turn;
        }

        public Turn turn() {
            return turn;
        }
    }

    /** The other party has no number. */
    public static final class NothingToAgreeTo extends RoundRejected {

        private static final long serialVersionUID = 1L;

        public NothingToAgreeTo() {
            super("nothing to agree to");
        }
    }

    /** Other schools counted the cell. */
    public static final class NotYourCount extends RoundRejected {

        private static final long serialVersionUID = 1L;

        public NotYourCount() {
            super("not your count");
        }
    }

    /** The party has already signed the current version. */
    public static final class SignedAlready extends RoundRejected {

        private static final long serialVersionUID = 1L;

        public SignedAlready() {
            super("signed already");
        }
    }

    /** Some cells are not agreed. */
    public static final class NotAgreed extends RoundRejected {

        private static final long serialVersionUID = 1L;
        private final long open;

        public NotAgreed(long open) {
            super(open + " not agreed");
            this.open = open;
        }

        public long open() {
            return open;
        }
    }
}
