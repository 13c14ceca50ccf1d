package nl.stagepact.shortage.register.domain;

import java.util.Locale;

/** What kind of set of municipalities an area is. Areas of different kinds overlap and cross. */
public enum AreaType {
    /** Gemeente: the smallest, and what the others are made of. */
    MUNICIPALITY,
    /** Arbeidsmarktregio: one of 35. */
    LABOUR_MARKET_REGION,
    /** RMC- or doorstroompuntregio. */
    RMC_REGION,
    /** The area of a regional pact, whatever other borders it crosses. */
    PACT_AREA;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
