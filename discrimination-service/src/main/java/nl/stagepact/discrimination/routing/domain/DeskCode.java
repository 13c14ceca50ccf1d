package nl.stagepact.discrimination.routing.domain;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Code of a desk: {@value #NATIONAL}; {@value #SBB}; the institution code of a school, which is in capitals and so never
 * equals another one; that of a school with the code of one of its units behind a hyphen; the CBS code of a municipality
 * in lower case; or that code with {@value #INCLUSION} behind it.
 */
public record DeskCode(String text) {

    public static final String NATIONAL = "discriminatie-nl";
    public static final String SBB = "sbb";
    static final String INCLUSION = "-inclusion";

    private static final String SCHOOL = "[A-Z0-9]{4,12}";
    private static final String UNIT = "[A-Z0-9]{1,8}";
    private static final String MUNICIPALITY = "gm[0-9]{4}";
    private static final String HANDLING = NATIONAL + "|" + SBB + "|" + SCHOOL + "(-" + UNIT + ")?";
    /** Of desks that handle reports. Anchored like the others, because OpenAPI patterns match anywhere in a text. */
    public static final String HANDLING_PATTERN = "^(" + HANDLING + ")$";
    public static final String PATTERN = "^(" + HANDLING + "|" + MUNICIPALITY + "(" + INCLUSION + ")?)$";
    public static final String HANDLING_FORM = "25LH / 25LH-ICT / discriminatie-nl / sbb";
    public static final String FORM = HANDLING_FORM + " / gm0307 / gm0307" + INCLUSION;

    /** @param unit of the school; null for the school as a whole @return empty when the codes cannot be those of a desk */
    public static Optional<DeskCode> ofSchool(String institutionCode, @Nullable String unit) {
        return institutionCode.matches(SCHOOL) && (unit == null || unit.matches(UNIT))
                ? Optional.of(new DeskCode(unit == null ? institutionCode : institutionCode + '-' + unit))
                : Optional.empty();
    }

    /** @param municipalityCode of CBS @return empty when it is none */
    public static Optional<DeskCode> ofMunicipality(String municipalityCode) {
        return Optional.of(municipalityCode.toLowerCase(Locale.ROOT)).filter(code -> code.matches(MUNICIPALITY))
                .map(DeskCode::new);
    }

    /** @param municipalityCode of CBS, where the adviser works @return empty when it is none */
    public static Optional<DeskCode> ofInclusionAdviser(String municipalityCode) {
        return ofMunicipality(municipalityCode).map(code -> new DeskCode(code.text + INCLUSION));
    }

    public DeskKind kind() {
        if (text.matches(MUNICIPALITY)) {
            return DeskKind.MUNICIPALITY;
        }
        return switch (text) {
            case NATIONAL -> DeskKind.NATIONAL;
            case SBB -> DeskKind.SBB;
            default -> text.endsWith(INCLUSION) ? DeskKind.INCLUSION_ADVISER : DeskKind.SCHOOL;
        };
    }

    /** CBS code of the municipality of a desk that is only told of companies. */
    public String municipality() {
        return text.split("-", 2)[0].toUpperCase(Locale.ROOT);
    }

    /** Whose desk it is: that of the school for one of its units, and otherwise this desk. */
    public DeskCode organisation() {
        return kind() == DeskKind.SCHOOL ? new DeskCode(text.split("-", 2)[0]) : this;
    }
}
