package nl.stagepact.shortage.register.domain;

import java.util.Optional;

/** Level of vocational education (mbo): 1 (entree) to 4; in Open Onderwijs API v6 secondary_vocational_education_1 to _4. */
public enum Level {

    ONE,
    TWO,
    THREE,
    FOUR;

    /** All codes, for messages. */
    public static final String CODES = "1, 2, 3, 4";

    public String code() {
        return Integer.toString(ordinal() + 1);
    }

    public static Optional<Level> of(String code) {
        return code.length() == 1 && code.charAt(0) >= '1' && code.charAt(0) <= '4'
                ? Optional.of(values()[code.charAt(0) - '1'])
                : Optional.empty();
    }
}
