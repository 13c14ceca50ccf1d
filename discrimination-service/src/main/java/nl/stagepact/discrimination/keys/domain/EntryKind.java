package nl.stagepact.discrimination.keys.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** What an entry is, which decides under which part it is sealed. */
public enum EntryKind {

    FACTS(CasePart.FACTS),
    /** Replaces what was stated about the company before. */
    COMPANY(CasePart.COMPANY),
    /**
     * Department or place, which one student may have: told with the account, and not with the company. Replaces what was
     * stated before; empty for none.
     */
    PLACEMENT(CasePart.ACCOUNT),
    /** Adds to what was told before. */
    ACCOUNT(CasePart.ACCOUNT),
    /** A file that the reporter sent; it lies apart, and the entry holds its key. */
    ATTACHMENT(CasePart.ATTACHMENTS),
    /** Replaces what was stated about the reporter before. */
    IDENTITY(CasePart.IDENTITY),
    MESSAGE(CasePart.CONVERSATION),
    /** What a desk decided, as it tells the reporter. */
    DECISION(CasePart.CONVERSATION),
    NOTE(CasePart.NOTES),
    /** What the desk asked the company concerned. */
    COMPANY_QUESTION(CasePart.NOTES),
    /** What the company replied. */
    COMPANY_REPLY(CasePart.NOTES);

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);
    private final CasePart part;

    EntryKind(CasePart part) {
        this.part = part;
    }

    public CasePart part() {
        return part;
    }
}
