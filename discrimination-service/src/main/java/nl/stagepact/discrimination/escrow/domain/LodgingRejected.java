package nl.stagepact.discrimination.escrow.domain;

import nl.stagepact.discrimination.routing.domain.DeskCode;

/** Reasons to reject a request about a lodging. */
public abstract sealed class LodgingRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private LodgingRejected() {
        super(null, null, false, false);
    }

    /** This installation has no keeper. */
    public static final class NotOffered extends LodgingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The keeper did not answer, and its key is not known yet. */
    public static final class KeeperSilent extends LodgingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The report does not name the company by SBB's id, without which it cannot be compared. */
    public static final class CompanyUnknown extends LodgingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The school did not hand out this token, or it was spent. */
    public static final class TokenUnknown extends LodgingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The report was lodged on this day already. */
    public static final class LodgedToday extends LodgingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The desk may read the report already. */
    public static final class DeskReads extends LodgingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Nothing is lodged, or the caller's desk was not told of it. */
    public static final class NotFound extends LodgingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Only a school knows who its students are. */
    public static final class NotASchool extends LodgingRejected {

        private static final long serialVersionUID = 1L;
    }

    /** What is asked for is decided by the lodging, until that is withdrawn. */
    public static final class Lodged extends LodgingRejected {

        private static final long serialVersionUID = 1L;

        private final String desk;

        public Lodged(DeskCode desk) {
            this.desk = desk.text();
        }

        /** Code of the desk. */
        public String desk() {
            return desk;
        }
    }
}
