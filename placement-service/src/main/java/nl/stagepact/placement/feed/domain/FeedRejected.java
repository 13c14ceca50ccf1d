package nl.stagepact.placement.feed.domain;

/** Reasons to reject a request about a feed. */
public abstract sealed class FeedRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private FeedRejected() {
        super(null, null, false, false);
    }

    /** The feed does not exist, or belongs to another client. */
    public static final class NotFound extends FeedRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The feed was deleted. */
    public static final class Deleted extends FeedRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The feed was changed concurrently. */
    public static final class ChangedMeanwhile extends FeedRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The owner already has {@link Feed#MAX_PER_OWNER} feeds. */
    public static final class TooMany extends FeedRejected {

        private static final long serialVersionUID = 1L;
    }
}
