package nl.stagepact.placement.directory.domain;

/** Reasons to reject a request about a programme profile. */
public abstract sealed class ProfileRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ProfileRejected() {
        super(null, null, false, false);
    }

    /** The school has no profile of the programme. */
    public static final class NotFound extends ProfileRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The profile exists, and the caller does not say which version it has read. */
    public static final class VersionRequired extends ProfileRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The profile was changed concurrently. */
    public static final class ChangedMeanwhile extends ProfileRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The programme is not valid today according to the register. */
    public static final class ProgrammeNotKnown extends ProfileRejected {

        private static final long serialVersionUID = 1L;

        private final String programmeCode;

        public ProgrammeNotKnown(String programmeCode) {
            this.programmeCode = programmeCode;
        }

        public String programmeCode() {
            return programmeCode;
        }
    }
}
