package nl.stagepact.placement.searchcase.domain;

/** Reasons to reject a request about a search case. */
public abstract sealed class SearchCaseRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SearchCaseRejected() {
        super(null, null, false, false);
    }

    /** It does not exist, or is another organisation's. */
    public static final class NotFound extends SearchCaseRejected {

        private static final long serialVersionUID = 1L;
    }

    /** It does not seek a place, or no longer, so this cannot be done. */
    public static final class NotSeeking extends SearchCaseRejected {

        private static final long serialVersionUID = 1L;

        private final SearchCaseState state;

        public NotSeeking(SearchCaseState state) {
            this.state = state;
        }

        public SearchCaseState state() {
            return state;
        }
    }

    /** The support has a result already. */
    public static final class HasResult extends SearchCaseRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The organisation is not a partner of the pact that it asks for support. */
    public static final class NotAPartner extends SearchCaseRejected {

        private static final long serialVersionUID = 1L;
    }
}
