package nl.stagepact.shortage.register.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Code of a school: a BRIN (two digits, two letters) or its successor in RIO (three digits, a letter, three digits). Both
 * are in use, so the type is stored with the code.
 */
public record InstitutionCode(String code, Type type) {

    /** Register that issued the code. */
    public enum Type {
        BRIN,
        RIO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern BRIN = Pattern.compile("[0-9]{2}[A-Z]{2}");
    private static final Pattern RIO = Pattern.compile("[0-9]{3}[A-Z][0-9]{3}");

    public static Optional<InstitutionCode> of(String code) {
        if (BRIN.matcher(code).matches()) {
            return Optional.of(new InstitutionCode(code, Type.BRIN));
        }
        return RIO.matcher(code).matches() ? Optional.of(new InstitutionCode(code, Type.RIO)) : Optional.empty();
    }
}
