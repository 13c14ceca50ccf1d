package nl.stagepact.shortage.signal.domain;

/** Every way in which something about a signal is refused. */
public abstract sealed class SignalRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SignalRejected(String message) {
        super(message, null, false, false);
    }

    /** Not there, or not for the caller. */
    public static final class NotFound extends SignalRejected {

        private static final long serialVersionUID = 1L;

        public NotFound() {
            super("not found");
        }
    }

    /** Somebody else changed it since the caller looked. */
    public static final class ChangedMeanwhile extends SignalRejected {

        private static final long serialVersionUID = 1L;

        public ChangedMeanwhile() {
            super("changed meanwhile");
        }
    }

    /** It was answered or withdrawn. */
    public static final class Ended extends SignalRejected {

        private static final long serialVersionUID = 1L;
        private final SignalStatus status;

        public Ended(SignalStatus status) {
            super("ended as " + status);
            this.status = status;
        }

        public SignalStatus status() {
            return status;
        }
    }

    /** More places were found than were reported. */
    public static final class MoreSolvedThanReported extends SignalRejected {

        private static final long serialVersionUID = 1L;
        private final int places;

        public MoreSolvedThanReported(int places) {
            super("more solved than " + places);
            this.places = places;
        }

        public int places() {
            return places;
        }
    }

    /** The register does not have the school today. */
    public static final class ReporterNotInRegister extends SignalRejected {

        private static final long serialVersionUID = 1L;

        public ReporterNotInRegister() {
            super("reporter not in register");
        }
    }
}
