package nl.stagepact.placement.directory.domain;

/** Why something about what a school tells of a programme is refused. */
public abstract sealed class ProfileRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ProfileRejected() {
        super(null, null, false, false);
    }

    /** The school tells nothing of it. */
    public static final class NotFound extends ProfileRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Somebody else was first. */
    public static final class ChangedMeanwhile extends ProfileRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The register has no such programme today. */
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
