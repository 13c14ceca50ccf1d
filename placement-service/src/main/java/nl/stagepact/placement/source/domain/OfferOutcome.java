package nl.stagepact.placement.source.domain;

import java.util.Locale;

/** Result of one vacancy of a delivery. */
public enum OfferOutcome {

    /** New. */
    PUBLISHED,
    /** Known, with other content. */
    UPDATED,
    /** Known, with the same content: a confirmation, unless another source leads. */
    UNCHANGED,
    /** The same place as a vacancy of another source. */
    JOINED,
    /** Breaks a rule; an existing vacancy is left unchanged. */
    REFUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
