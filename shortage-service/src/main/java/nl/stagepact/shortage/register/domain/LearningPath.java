package nl.stagepact.shortage.register.domain;

import java.util.Optional;

/** How a programme is followed ("leerweg"): at school (bol), while employed (bbl), or the third way ("derde leerweg"). */
public enum LearningPath {

    BOL("bol"),
    BBL("bbl"),
    THIRD("third");

    public static final String CODES = "bol, bbl, third";

    private final String code;

    LearningPath(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<LearningPath> of(String code) {
        return switch (code) {
            case "bol" -> Optional.of(BOL);
            case "bbl" -> Optional.of(BBL);
            case "third" -> Optional.of(THIRD);
            default -> Optional.empty();
        };
    }
}
