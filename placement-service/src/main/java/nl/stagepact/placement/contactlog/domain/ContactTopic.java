package nl.stagepact.placement.contactlog.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** What a contact is about. */
public enum ContactTopic {

    ACQUISITION,
    VISIT,
    RECOGNITION,
    EVALUATION;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
