package nl.stagepact.placement.company.domain;

import java.util.List;

/** Why something about companies is refused. */
public abstract sealed class CompanyRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CompanyRejected() {
        super(null, null, false, false);
    }

    /** There is none, or none that the caller may know of. */
    public static final class NotFound extends CompanyRejected {

        private static final long serialVersionUID = 1L;
    }

    /** A later snapshot has been taken in, or this number came with other companies. */
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

    /** A snapshot states a company more than once. */
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

    /** The school watches as many companies as it can. */
    public static final class TooManyWatched extends CompanyRejected {

        private static final long serialVersionUID = 1L;

        private final int atMost;

        public TooManyWatched(int atMost) {
            this.atMost = atMost;
        }

        public int atMost() {
            return atMost;
        }
    }
}
