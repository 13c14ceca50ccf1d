package nl.stagepact.discrimination.figures.domain;

/** Reasons to show no figures. */
public abstract sealed class FiguresRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private FiguresRejected() {
        super(null, null, false, false);
    }

    /** No figures of such a period were published. */
    public static final class NotFound extends FiguresRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The period has not ended: its figures would tell what happened today. */
    public static final class NotEnded extends FiguresRejected {

        private static final long serialVersionUID = 1L;
    }
}
