package nl.stagepact.shortage.dropout.domain;

/** Dimensions by which dropout figures can be grouped. */
public enum DropoutDimension {
    REGION("region"),
    LEVEL("level"),
    PROGRAMME("programme"),
    SECTOR("sector"),
    LEARNING_PATH("learningPath"),
    PERIOD("period"),
    DUO_CATEGORY("duoCategory"),
    /** Never an answer's: a school's counts are its own. */
    INSTITUTION("institution");

    private final String code;

    DropoutDimension(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
