package nl.stagepact.reporting.registerread.domain;

import java.util.Locale;

/** What a register speaks of; areas of different types have registers of their own. */
public enum RegisterKind {
    PROGRAMME,
    INSTITUTION,
    MUNICIPALITY,
    LABOUR_MARKET_REGION,
    RMC_REGION,
    PACT_AREA;

    /** As areas name their type in events, and as it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a type of area that is not known here yet */
    public static RegisterKind ofAreaType(String areaType) {
        return valueOf(areaType.toUpperCase(Locale.ROOT));
    }
}
