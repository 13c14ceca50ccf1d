package nl.stagepact.placement.vacancy.domain;

import java.util.List;

/** Why something about a vacancy is refused. */
public abstract sealed class VacancyRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private VacancyRejected() {
        super(null, null, false, false);
    }

    /** There is none, or none that the caller may know of. */
    public static final class NotFound extends VacancyRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Somebody else was first. */
    public static final class ChangedMeanwhile extends VacancyRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The caller does not act for this company. */
    public static final class NotForThisCompany extends VacancyRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Rules refuse it. */
    public static final class AgainstRules extends VacancyRejected {

        private static final long serialVersionUID = 1L;

        private final transient List<VacancyFault> faults;

        public AgainstRules(List<VacancyFault> faults) {
            this.faults = faults;
        }

        public List<VacancyFault> faults() {
            return faults;
        }
    }

    /** Nothing becomes of it any more. */
    public static final class Ended extends VacancyRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Something else than time hides it. */
    public static final class NotToBeConfirmed extends VacancyRejected {

        private static final long serialVersionUID = 1L;

        private final VacancyStatus status;

        public NotToBeConfirmed(VacancyStatus status) {
            this.status = status;
        }

        public VacancyStatus status() {
            return status;
        }
    }

    /** The link did something already. */
    public static final class LinkUsed extends VacancyRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The link is too old, or was taken back. */
    public static final class LinkExpired extends VacancyRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Nobody is in doubt about it. */
    public static final class NotInDoubt extends VacancyRejected {

        private static final long serialVersionUID = 1L;
    }
}
