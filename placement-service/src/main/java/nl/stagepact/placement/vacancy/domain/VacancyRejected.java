package nl.stagepact.placement.vacancy.domain;

import java.util.List;

/** Reasons to reject a request about a vacancy. */
public abstract sealed class VacancyRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private VacancyRejected() {
        super(null, null, false, false);
    }

    /** The vacancy does not exist, or is not visible to the caller. */
    public static final class NotFound extends VacancyRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The vacancy changed after the version that the caller has read. */
    public static final class ChangedMeanwhile extends VacancyRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The caller may not act for this company. */
    public static final class NotForThisCompany extends VacancyRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The content breaks rules. */
    public static final class BreaksRules extends VacancyRejected {

        private static final long serialVersionUID = 1L;

        private final transient List<VacancyFault> faults;

        public BreaksRules(List<VacancyFault> faults) {
            this.faults = faults;
        }

        public List<VacancyFault> faults() {
            return faults;
        }
    }

    /** The vacancy has expired or was withdrawn. */
    public static final class Ended extends VacancyRejected {

        private static final long serialVersionUID = 1L;
    }

    /** A source determines the content of the vacancy. */
    public static final class OfSource extends VacancyRejected {

        private static final long serialVersionUID = 1L;

        private final String source;

        public OfSource(String source) {
            this.source = source;
        }

        public String source() {
            return source;
        }
    }

    /** The vacancy is not offered now: hidden, blocked, withdrawn or expired. */
    public static final class NotOffered extends VacancyRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The vacancy is hidden for another reason than time. */
    public static final class CannotBeConfirmed extends VacancyRejected {

        private static final long serialVersionUID = 1L;

        private final VacancyStatus status;

        public CannotBeConfirmed(VacancyStatus status) {
            this.status = status;
        }

        public VacancyStatus status() {
            return status;
        }
    }

    /** The vacancy has as many links that can still be used as it may have. */
    public static final class TooManyLinks extends VacancyRejected {

        private static final long serialVersionUID = 1L;

        private final int most;

        public TooManyLinks(int most) {
            this.most = most;
        }

        public int most() {
            return most;
        }
    }

    /** The link was already used. */
    public static final class LinkUsed extends VacancyRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The link has expired or was revoked. */
    public static final class LinkExpired extends VacancyRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The form is not in doubt. */
    public static final class NotInDoubt extends VacancyRejected {

        private static final long serialVersionUID = 1L;
    }
}
