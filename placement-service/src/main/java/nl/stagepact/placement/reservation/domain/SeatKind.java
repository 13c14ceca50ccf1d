package nl.stagepact.placement.reservation.domain;

/**
 * For whom seats of a vacancy are.
 *
 * @param institutionCode the only school whose students can have them; empty for any
 * @param programmeCode the only programme; empty for each of the vacancy
 */
public record SeatKind(String institutionCode, String programmeCode) {

    /** For all whom the vacancy suits. */
    public static final SeatKind OPEN = new SeatKind("", "");

    private static final String BETWEEN = ":";

    /** Of {@link #text}. */
    public static SeatKind of(String text) {
        if (text.isEmpty()) {
            return OPEN;
        }
        int between = text.indexOf(BETWEEN);
        return new SeatKind(text.substring(0, between), text.substring(between + 1));
    }

    public boolean suits(Seeker seeker) {
        return (institutionCode.isEmpty() || institutionCode.equals(seeker.institutionCode()))
                && (programmeCode.isEmpty() || programmeCode.equals(seeker.programmeCode()));
    }

    /** Empty for open seats; otherwise school and programme with a colon between. */
    public String text() {
        return equals(OPEN) ? "" : institutionCode + BETWEEN + programmeCode;
    }

    /** Number of things that it asks for; whoever suits the most is seated first there. */
    int narrowness() {
        return (institutionCode.isEmpty() ? 0 : 2) + (programmeCode.isEmpty() ? 0 : 1);
    }

    /** A student who has or wants a seat. */
    public record Seeker(String institutionCode, String programmeCode) {
    }
}
