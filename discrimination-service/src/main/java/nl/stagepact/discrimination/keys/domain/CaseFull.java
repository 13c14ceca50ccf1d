package nl.stagepact.discrimination.keys.domain;

/** Reporter or desk wrote as many entries as one can, which only a program does. A decision is always possible. */
public final class CaseFull extends RuntimeException {

    /** Of the reporter, and of desks: far more than any conversation needs. */
    public static final int MOST = 500;

    private static final long serialVersionUID = 1L;

    public CaseFull() {
        super(null, null, false, false);
    }
}
