package nl.stagepact.filecleaning;

/** Reasons for which a file cannot be cleaned, and so is not taken. */
public final class FileRejected extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public FileRejected(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {

        /** Damaged, or of a variant that is not read, such as a CMYK image. */
        UNREADABLE,
        /** So many files are cleaned that this one would wait too long. */
        BUSY,
        /** Opens with a password only. */
        ENCRYPTED,
        /** Needs more memory or time than a photo or a document does; made to, most likely. */
        TOO_COMPLEX
    }
}
