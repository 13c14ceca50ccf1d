package nl.stagepact.shortage.figure.domain;

import java.util.Arrays;
import java.util.Optional;

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

    public static final String CODES = "region, level, programme, sector, learningPath, monthWanted, institution";

    private final String code;

    Dimension(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Dimension> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
