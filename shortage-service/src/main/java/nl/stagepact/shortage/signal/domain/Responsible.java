package nl.stagepact.shortage.signal.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** The party that must follow up a signal. */
public enum Responsible {
    /** SBB's adviser, to whom a new signal is assigned (001: "welke ondersteuning van SBB beschikbaar is"). */
    SBB,
    SCHOOL,
    MUNICIPALITY;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
