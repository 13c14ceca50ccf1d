package nl.stagepact.shortage.register.domain;

import java.util.Locale;

/** Types of areas. Areas of different types overlap. */
public enum AreaType {
    /** Gemeente: the unit of which other areas consist. */
    MUNICIPALITY,
    /** Arbeidsmarktregio: one of 35. */
    LABOUR_MARKET_REGION,
    /** RMC- or doorstroompuntregio. */
    RMC_REGION,
    /** The area of a regional pact, independent of other borders. */
    PACT_AREA;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
