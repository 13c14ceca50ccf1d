package nl.stagepact.shortage.register.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Code of a programme: a crebo (five digits) or its successor in RIO. Both live side by side, so the type goes with the code.
 */
public record ProgrammeCode(String code, Type type) {

    /** Register that gave out the code. */
    public enum Type {
        CREBO,
        PROGRAMME_CODE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern CREBO = Pattern.compile("[0-9]{5}");
    /** RIO's codes of institutions have a letter between digits; that its codes of programmes do too is our assumption. */
    private static final Pattern RIO = Pattern.compile("[0-9]{3,4}O[0-9]{3,4}");

    public static Optional<ProgrammeCode> of(String code) {
        if (CREBO.matcher(code).matches()) {
            return Optional.of(new ProgrammeCode(code, Type.CREBO));
        }
        return RIO.matcher(code).matches() ? Optional.of(new ProgrammeCode(code, Type.PROGRAMME_CODE)) : Optional.empty();
    }
}
