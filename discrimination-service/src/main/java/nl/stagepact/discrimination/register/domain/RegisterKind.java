package nl.stagepact.discrimination.register.domain;

import java.util.Locale;

/** What a code names. */
public enum RegisterKind {

    /** Municipality code of CBS. */
    MUNICIPALITY,
    /** Crebo or programme code. */
    PROGRAMME,
    /** Institution code of a school. */
    INSTITUTION,
    /** SBB's id of a training company at one establishment. */
    COMPANY;

    /** As in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
