package nl.stagepact.discrimination.hearing.domain;

/** Reasons to reject a request about hearing a company. */
public abstract sealed class HearingRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private HearingRejected() {
        super(null, null, false, false);
    }

    /** The reporter does not want that the company hears of it. */
    public static final class NotWished extends HearingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The desk may not read which company it is. */
    public static final class CompanyNotShared extends HearingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** There is no outcome yet, of which the company could say what it does with it. */
    public static final class NotDecidedYet extends HearingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** No request has this link, or it was taken back. */
    public static final class LinkUnknown extends HearingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The company replied already. */
    public static final class Replied extends HearingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The case has as many requests as it can. */
    public static final class TooMany extends HearingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** There is no such request. */
    public static final class NotFound extends HearingRejected {

        private static final long serialVersionUID = 1L;
    }
}
