package nl.stagepact.discrimination.routing.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import jakarta.persistence.EnumeratedValue;

import nl.stagepact.discrimination.keys.domain.CasePart;

/** Kind of a desk, which decides what it may be given. */
public enum DeskKind {

    /** Confidential advisers of a school, or of one of its units. */
    SCHOOL(EnumSet.allOf(CasePart.class)),
    /** The independent national desk, discriminatie.nl. */
    NATIONAL(EnumSet.allOf(CasePart.class)),
    /**
     * SBB's complaints desk: it judges whether a company is safe to learn at, and never needs to know who reported, as a
     * file may tell.
     */
    SBB(EnumSet.complementOf(EnumSet.of(CasePart.IDENTITY, CasePart.ATTACHMENTS))),
    /** Social-return advisers of a municipality, who are told that a contractor is concerned, and nothing of what happened. */
    MUNICIPALITY(EnumSet.of(CasePart.COMPANY)),
    /** Advisers who visit companies about inclusion in a municipality, and need not know who was treated badly, or how. */
    INCLUSION_ADVISER(EnumSet.of(CasePart.COMPANY));

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);
    private final Set<CasePart> parts;

    DeskKind(Set<CasePart> parts) {
        this.parts = parts;
    }

    public String code() {
        return code;
    }

    /** Whether such a desk handles reports; others are only told of a company. */
    public boolean handlesReports() {
        return parts.contains(CasePart.CONVERSATION);
    }

    /** Whether a reporter may share this part with such a desk. */
    public boolean mayRead(CasePart part) {
        return parts.contains(part);
    }
}
