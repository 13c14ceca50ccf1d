package nl.stagepact.placement.contactlog.domain;

import java.time.LocalDate;

/** Reasons to reject a request about contact with a company. */
public abstract sealed class ContactRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ContactRejected() {
        super(null, null, false, false);
    }

    /** There is no such company, or no such claim of the organisation. */
    public static final class NotFound extends ContactRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Another organisation speaks to the company, or has just spoken to it. */
    public static final class LeftInPeace extends ContactRejected {

        private static final long serialVersionUID = 1L;

        private final String organisationCode;
        private final LocalDate until;

        public LeftInPeace(String organisationCode, LocalDate until) {
            this.organisationCode = organisationCode;
            this.until = until;
        }

        public String organisationCode() {
            return organisationCode;
        }

        public LocalDate until() {
            return until;
        }
    }
}
