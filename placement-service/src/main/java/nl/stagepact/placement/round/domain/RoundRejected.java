package nl.stagepact.placement.round.domain;

import java.time.Instant;

/** Reasons to reject a request about a round. */
public abstract sealed class RoundRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RoundRejected() {
        super(null, null, false, false);
    }

    /** It does not exist, or is of a pact that the caller is no partner of. */
    public static final class NotFound extends RoundRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The caller is not a partner of the pact. */
    public static final class NotAPartner extends RoundRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Its state does not allow this. */
    public static final class NotInThisState extends RoundRejected {

        private static final long serialVersionUID = 1L;

        private final RoundState state;

        public NotInThisState(RoundState state) {
            this.state = state;
        }

        public RoundState state() {
            return state;
        }
    }

    /** Fewer than two parties have committed themselves. */
    public static final class TooFewParties extends RoundRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The caller did not commit itself, or was left out. */
    public static final class NotAParty extends RoundRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The caller committed itself to another part. */
    public static final class CommittedAlready extends RoundRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The part is not the one whose hash was committed. */
    public static final class NotThatPart extends RoundRejected {

        private static final long serialVersionUID = 1L;
    }

    /** It may not be published yet. */
    public static final class TooEarly extends RoundRejected {

        private static final long serialVersionUID = 1L;

        private final Instant publishAt;

        public TooEarly(Instant publishAt) {
            this.publishAt = publishAt;
        }

        public Instant publishAt() {
            return publishAt;
        }
    }

    /** Another party opened it. */
    public static final class NotYours extends RoundRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The pact has a round that is not published yet. */
    public static final class OneAtATime extends RoundRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Its decision is not published yet. */
    public static final class Hidden extends RoundRejected {

        private static final long serialVersionUID = 1L;
    }
}
