package nl.stagepact.shortage.dropout.domain;

import java.util.Arrays;
import java.util.Optional;

/** Dimensions by which dropout figures can be grouped. */
public enum DropoutDimension {
    REGION("region"),
    LEVEL("level"),
    PROGRAMME("programme"),
    SECTOR("sector"),
    LEARNING_PATH("learningPath"),
    PERIOD("period"),
    DUO_CATEGORY("duoCategory");

    public static final String CODES = "region, level, programme, sector, learningPath, period, duoCategory";

    private final String code;

    DropoutDimension(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<DropoutDimension> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
