package nl.stagepact.discrimination.keys.domain;

/** A case has as many entries as one can have, which only a program reaches. */
public final class CaseFull extends RuntimeException {

    /** Far more than any conversation needs. */
    public static final int MOST = 1_000;

    private static final long serialVersionUID = 1L;

    public CaseFull() {
        super(null, null, false, false);
    }
}
