package nl.stagepact.discrimination.casework.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** What must be done by a day. */
public enum TermKind {

    /** Confirm the report to the reporter, within working days. */
    CONFIRMATION,
    /** Acknowledge receipt as the whistleblower act asks (article 2e Wet bescherming klokkenluiders): seven days. */
    ACKNOWLEDGEMENT,
    /** Tell the reporter what was done, as the same act asks: three months after the acknowledgement. */
    FEEDBACK;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
