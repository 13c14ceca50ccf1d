package nl.stagepact.shortage.deliveryimport.domain;

/** Reasons to reject an import as a whole. */
public abstract sealed class ImportRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ImportRejected(String message) {
        super(message, null, false, false);
    }

    /** The import does not exist or belongs to another organisation; the answer does not reveal which. */
    public static final class NotFound extends ImportRejected {

        private static final long serialVersionUID = 1L;

        public NotFound() {
            super("not found");
        }
    }

    /** The organisation has too many unfinished imports. */
    public static final class TooManyUnfinished extends ImportRejected {

        private static final long serialVersionUID = 1L;

        public TooManyUnfinished() {
            super("too many unfinished imports");
        }
    }
}
