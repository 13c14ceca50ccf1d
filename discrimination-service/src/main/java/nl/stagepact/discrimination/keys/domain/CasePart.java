package nl.stagepact.discrimination.keys.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/**
 * A part of a case that is sealed under a key pair of its own, so that sharing one part gives nobody another one. Consent to
 * read a part is nothing else than its private key, wrapped for the recipient.
 */
public enum CasePart {

    /** The company or placement concerned, and where. */
    COMPANY,
    /** What happened, in codes. */
    FACTS,
    /** What happened, in the reporter's own words. */
    ACCOUNT,
    /** Files that the reporter sent. */
    ATTACHMENTS,
    /** Name and contact details of the reporter. */
    IDENTITY,
    /** Messages between the reporter and the desk that handles the case. */
    CONVERSATION,
    /** The desk's own notes, which the reporter cannot open. */
    NOTES;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
