package nl.stagepact.shortage.register.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Learning path ("leerweg"): at school (bol), while employed (bbl), or "derde leerweg" (third). */
public enum LearningPath {

    BOL("bol"),
    BBL("bbl"),
    THIRD("third");

    public static final String CODES = "bol, bbl, third";

    private static final Map<String, LearningPath> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toMap(LearningPath::code, Function.identity()));

    private final String code;

    LearningPath(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<LearningPath> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
