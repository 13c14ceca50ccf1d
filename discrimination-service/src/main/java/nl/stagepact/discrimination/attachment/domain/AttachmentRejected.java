package nl.stagepact.discrimination.attachment.domain;

/** Reasons to reject a file. */
public abstract sealed class AttachmentRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private AttachmentRejected() {
        super(null, null, false, false);
    }

    /** Nothing was sent. */
    public static final class Empty extends AttachmentRejected {

        private static final long serialVersionUID = 1L;
    }

    /** No image, PDF, audio or plain text. */
    public static final class UnknownType extends AttachmentRejected {

        private static final long serialVersionUID = 1L;
    }

    /** An image or PDF that cannot be read, and so not cleaned. */
    public static final class Unreadable extends AttachmentRejected {

        private static final long serialVersionUID = 1L;
    }

    /** A PDF that opens with a password. */
    public static final class Encrypted extends AttachmentRejected {

        private static final long serialVersionUID = 1L;
    }

    /** An image or PDF that would take too much memory or time to clean. */
    public static final class TooComplex extends AttachmentRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The report has as many files as one can have. */
    public static final class TooMany extends AttachmentRejected {

        private static final long serialVersionUID = 1L;
    }

    /** No such file, or the reader may not know of it. */
    public static final class NotFound extends AttachmentRejected {

        private static final long serialVersionUID = 1L;
    }

    /** So many files arrive that this one would have to wait too long. */
    public static final class Busy extends AttachmentRejected {

        private static final long serialVersionUID = 1L;
    }
}
