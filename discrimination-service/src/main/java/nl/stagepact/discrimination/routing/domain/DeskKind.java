package nl.stagepact.discrimination.routing.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import jakarta.persistence.EnumeratedValue;

import nl.stagepact.discrimination.keys.domain.CasePart;

/** Kind of a desk, which decides what it may be given. */
public enum DeskKind {

    /** Confidential advisers of a school. */
    SCHOOL(EnumSet.allOf(CasePart.class)),
    /** The independent national desk, discriminatie.nl. */
    NATIONAL(EnumSet.allOf(CasePart.class)),
    /**
     * SBB's complaints desk: it judges whether a company is safe to learn at, and never needs to know who reported, as a file
     * may tell.
     */
    SBB(EnumSet.complementOf(EnumSet.of(CasePart.IDENTITY, CasePart.ATTACHMENTS)));

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);
    private final Set<CasePart> parts;

    DeskKind(Set<CasePart> parts) {
        this.parts = parts;
    }

    public String code() {
        return code;
    }

    /** Whether a reporter may share this part with such a desk. */
    public boolean mayRead(CasePart part) {
        return parts.contains(part);
    }
}
