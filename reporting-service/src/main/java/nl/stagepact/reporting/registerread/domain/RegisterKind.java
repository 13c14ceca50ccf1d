package nl.stagepact.reporting.registerread.domain;

import java.util.Locale;

/** Kinds of registers; each type of area has its own register. */
public enum RegisterKind {
    PROGRAMME,
    INSTITUTION,
    MUNICIPALITY,
    LABOUR_MARKET_REGION,
    RMC_REGION,
    PACT_AREA;

    /** @return code of the kind in the database; for areas also the area type in events */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown area type */
    public static RegisterKind ofAreaType(String areaType) {
        return valueOf(areaType.toUpperCase(Locale.ROOT));
    }
}
