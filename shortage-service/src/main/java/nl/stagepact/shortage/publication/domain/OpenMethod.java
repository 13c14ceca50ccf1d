package nl.stagepact.shortage.publication.domain;

/** How the figures of a publication are protected. */
public enum OpenMethod {
    /** Until profile version 1: small sums are hidden, others rounded to multiples of five. */
    SUPPRESSION("suppression"),
    /** Since profile version 2: every sum has noise (cell-key method). */
    CELL_KEY("cell_key");

    private final String code;

    OpenMethod(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
