package nl.stagepact.shortage.figure.domain;

/** Dimensions by which figures can be grouped. */
public enum Dimension {

    REGION("region"),
    LEVEL("level"),
    PROGRAMME("programme"),
    SECTOR("sector"),
    LEARNING_PATH("learningPath"),
    /** Month in which the place is needed. */
    MONTH_WANTED("monthWanted"),
    /** Readable by the school itself, SBB and the pact's administrator only. */
    INSTITUTION("institution");

    private final String code;

    Dimension(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
