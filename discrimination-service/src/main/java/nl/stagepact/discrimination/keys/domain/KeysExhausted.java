package nl.stagepact.discrimination.keys.domain;

/** Consent to a part was given and withdrawn so often that only a program does it. Withdrawing is always possible. */
public final class KeysExhausted extends RuntimeException {

    /** Generations of a part's key after which consent to it is not given again. */
    public static final int MOST = 50;

    private static final long serialVersionUID = 1L;

    public KeysExhausted() {
        super(null, null, false, false);
    }
}
