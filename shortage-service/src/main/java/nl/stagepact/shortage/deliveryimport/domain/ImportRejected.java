package nl.stagepact.shortage.deliveryimport.domain;

/** Every way in which an import is refused as a whole. */
public abstract sealed class ImportRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ImportRejected(String message) {
        super(message, null, false, false);
    }

    /** Not this organisation's, or not there: the caller is not told which. */
    public static final class NotFound extends ImportRejected {

        private static final long serialVersionUID = 1L;

        public NotFound() {
            super("not found");
        }
    }

    /** Those that came before are to be finished first. */
    public static final class TooManyUnfinished extends ImportRejected {

        private static final long serialVersionUID = 1L;

        public TooManyUnfinished() {
            super("too many unfinished imports");
        }
    }
}
