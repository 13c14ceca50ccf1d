package nl.stagepact.placement.conversation.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** What somebody worries about. A closed list, so that nothing about a person is written down. */
public enum WorryKind {

    OTHER_WORK,
    SUPERVISION_LACKING,
    GOALS_OUT_OF_REACH,
    UNSAFE,
    ABSENCE,
    /** Wants to be called. */
    CONTACT_ME;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
