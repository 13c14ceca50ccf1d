package nl.stagepact.placement.conversation.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Where a conversation was held. */
public enum ConversationMode {

    /** At the work place. */
    ON_SITE,
    AT_SCHOOL,
    ONLINE;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
