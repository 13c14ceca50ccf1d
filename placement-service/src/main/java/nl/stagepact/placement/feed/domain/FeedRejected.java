package nl.stagepact.placement.feed.domain;

/** Why something about a feed is refused. */
public abstract sealed class FeedRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private FeedRejected() {
        super(null, null, false, false);
    }

    /** There is none, or it is another's. */
    public static final class NotFound extends FeedRejected {

        private static final long serialVersionUID = 1L;
    }

    /** It was there. */
    public static final class Deleted extends FeedRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Somebody else was first. */
    public static final class ChangedMeanwhile extends FeedRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The owner has {@link Feed#AT_MOST}. */
    public static final class TooMany extends FeedRejected {

        private static final long serialVersionUID = 1L;
    }
}
