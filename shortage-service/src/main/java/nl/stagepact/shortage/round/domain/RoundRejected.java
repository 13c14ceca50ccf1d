package nl.stagepact.shortage.round.domain;

/** Every way in which something about a round is refused. */
public abstract sealed class RoundRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RoundRejected(String message) {
        super(message, null, false, false);
    }

    /** Not there, or of a pact that the caller may not know of. */
    public static final class NotFound extends RoundRejected {

        private static final long serialVersionUID = 1L;

        public NotFound() {
            super("not found");
        }
    }

    /** After sign-off nothing in it changes. */
    public static final class SignedOff extends RoundRejected {

        private static final long serialVersionUID = 1L;

        public SignedOff() {
            super("signed off");
        }
    }

    /** Somebody else changed it since the caller looked. */
    public static final class ChangedMeanwhile extends RoundRejected {

        private static final long serialVersionUID = 1L;

        public ChangedMeanwhile() {
            super("changed meanwhile");
        }
    }

    /** The cell waits for the other side, or for nobody. */
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

    /** The other side has no number that could be taken. */
    public static final class NothingToAgreeTo extends RoundRejected {

        private static final long serialVersionUID = 1L;

        public NothingToAgreeTo() {
            super("nothing to agree to");
        }
    }

    /** Only a school that counted the cell speaks for it, or any when none did. */
    public static final class NotYourCount extends RoundRejected {

        private static final long serialVersionUID = 1L;

        public NotYourCount() {
            super("not your count");
        }
    }

    /** The side has signed what stands. */
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
