package nl.stagepact.shortage.signal.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Who follows a signal up. */
public enum Responsible {
    /** SBB's adviser: where a signal begins (001: "welke ondersteuning van SBB beschikbaar is"). */
    SBB,
    SCHOOL,
    MUNICIPALITY;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
