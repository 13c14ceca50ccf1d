package nl.stagepact.placement.company.domain;

import java.util.List;

/** Reasons to reject a request about companies. */
public abstract sealed class CompanyRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CompanyRejected() {
        super(null, null, false, false);
    }

    /** The company does not exist, or the caller may not know of it. */
    public static final class NotFound extends CompanyRejected {

        private static final long serialVersionUID = 1L;
    }

    /** A later snapshot has been applied, or a snapshot with this number and other content. */
    public static final class SnapshotOutdated extends CompanyRejected {

        private static final long serialVersionUID = 1L;

        private final long latest;

        public SnapshotOutdated(long latest) {
            this.latest = latest;
        }

        public long latest() {
            return latest;
        }
    }

    /** A snapshot contains a company more than once. */
    public static final class DuplicateCompanies extends CompanyRejected {

        private static final long serialVersionUID = 1L;

        private final transient List<LeerbedrijfId> ids;

        public DuplicateCompanies(List<LeerbedrijfId> ids) {
            this.ids = ids;
        }

        /** Some of the companies. */
        public List<LeerbedrijfId> ids() {
            return ids;
        }
    }

    /** The school already watches the maximum number of companies. */
    public static final class TooManyWatched extends CompanyRejected {

        private static final long serialVersionUID = 1L;

        private final int max;

        public TooManyWatched(int max) {
            this.max = max;
        }

        public int max() {
            return max;
        }
    }
}
