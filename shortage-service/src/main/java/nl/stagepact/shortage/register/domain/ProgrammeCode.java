package nl.stagepact.shortage.register.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Code of a programme: a crebo (five digits) or its successor in RIO. Both are in use, so the type is stored with the code.
 */
public record ProgrammeCode(String code, Type type) {

    /** Register that issued the code. */
    public enum Type {
        CREBO,
        PROGRAMME_CODE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern CREBO = Pattern.compile("[0-9]{5}");
    /** Assumes that RIO's programme codes are built like its institution codes: a letter between digits. */
    private static final Pattern RIO = Pattern.compile("[0-9]{3,4}O[0-9]{3,4}");

    public static Optional<ProgrammeCode> of(String code) {
        if (CREBO.matcher(code).matches()) {
            return Optional.of(new ProgrammeCode(code, Type.CREBO));
        }
        return RIO.matcher(code).matches() ? Optional.of(new ProgrammeCode(code, Type.PROGRAMME_CODE)) : Optional.empty();
    }
}
