package nl.stagepact.shortage.wire;

/** Formats of codes in bodies, with their descriptions in faults. Whether a code exists is checked against the registers. */
public final class CodeForms {

    public static final String REGION = "^AM[0-9]{2}$";
    public static final String REGIONS = "AM01 … AM38";
    /** A crebo, or its successor in RIO; see ProgrammeCode. */
    public static final String PROGRAMME = "^([0-9]{5}|[0-9]{3,4}O[0-9]{3,4})$";
    public static final String PROGRAMMES = "crebos";

    private CodeForms() {
    }
}
