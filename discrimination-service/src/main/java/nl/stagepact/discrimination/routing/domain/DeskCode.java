package nl.stagepact.discrimination.routing.domain;

/**
 * Code of a desk: {@value #NATIONAL}, {@value #SBB}, or the institution code of a school, which is in capitals and so never
 * equals one of these.
 */
public record DeskCode(String text) {

    public static final String NATIONAL = "discriminatie-nl";
    public static final String SBB = "sbb";

    static final String SCHOOL = "[A-Z0-9]{4,12}";
    public static final String SCHOOL_PATTERN = "^" + SCHOOL + "$";
    /** Anchored, because OpenAPI patterns match anywhere in a text. */
    public static final String PATTERN = "^(discriminatie-nl|sbb|" + SCHOOL + ")$";
    public static final String FORM = "25LH / discriminatie-nl / sbb";

    public DeskKind kind() {
        return switch (text) {
            case NATIONAL -> DeskKind.NATIONAL;
            case SBB -> DeskKind.SBB;
            default -> DeskKind.SCHOOL;
        };
    }
}
