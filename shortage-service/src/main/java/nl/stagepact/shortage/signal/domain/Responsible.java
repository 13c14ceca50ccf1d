package nl.stagepact.shortage.signal.domain;

import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.EnumeratedValue;

/** Who follows a signal up. */
public enum Responsible {
    /** SBB's adviser: where a signal begins (001: "welke ondersteuning van SBB beschikbaar is"). */
    SBB,
    SCHOOL,
    MUNICIPALITY;

    public static final String CODES = "sbb, school, municipality";

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    public static Optional<Responsible> of(String code) {
        return switch (code) {
            case "sbb" -> Optional.of(SBB);
            case "school" -> Optional.of(SCHOOL);
            case "municipality" -> Optional.of(MUNICIPALITY);
            default -> Optional.empty();
        };
    }
}
