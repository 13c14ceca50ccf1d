package nl.stagepact.shortage.register.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Level of vocational education (mbo), 1 (entree) to 4. Open Onderwijs API v6: secondary_vocational_education_1 to _4. */
public enum Level {

    ONE("1"),
    TWO("2"),
    THREE("3"),
    FOUR("4");

    /** All codes, for messages. */
    public static final String CODES = "1, 2, 3, 4";

    private static final Map<String, Level> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toMap(Level::code, Function.identity()));

    private final String code;

    Level(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Level> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
