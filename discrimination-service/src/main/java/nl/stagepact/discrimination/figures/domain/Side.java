package nl.stagepact.discrimination.figures.domain;

import java.util.Locale;

/**
 * Column of a figure. The first three are those of the registration form of anti-discrimination services (Stcrt. 2010, 17434).
 */
public enum Side {

    /** Of people who live in the municipality, about what happened there. */
    RESIDENTS_HERE,
    /** Of people who live in the municipality, about what happened elsewhere, or where it happened was not told. */
    RESIDENTS_ELSEWHERE,
    /** Of people who live elsewhere, or did not tell where, about what happened in the municipality. */
    OTHERS_HERE,
    /** Of terms: in time. */
    KEPT,
    /** Of terms: too late. */
    LATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
