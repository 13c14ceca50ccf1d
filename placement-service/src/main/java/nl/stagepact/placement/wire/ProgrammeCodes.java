package nl.stagepact.placement.wire;

import java.util.Optional;
import java.util.regex.Pattern;

/** Format of programme codes of both generations; does not check whether the register has them. */
public final class ProgrammeCodes {

    public static final String FORM = "25604 / 1234O5678";
    public static final String REGEXP = "^([0-9]{5}|[0-9]{3,4}O[0-9]{3,4})$";
    private static final Pattern PATTERN = Pattern.compile(REGEXP);

    private ProgrammeCodes() {
    }

    public static Optional<String> read(String text) {
        return PATTERN.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
