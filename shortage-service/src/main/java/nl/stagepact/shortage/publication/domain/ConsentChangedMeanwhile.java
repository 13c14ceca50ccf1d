package nl.stagepact.shortage.publication.domain;

/** The school's decision is not the one that the caller has read. */
public final class ConsentChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConsentChangedMeanwhile() {
        super("Consent changed meanwhile", null, false, false);
    }
}
