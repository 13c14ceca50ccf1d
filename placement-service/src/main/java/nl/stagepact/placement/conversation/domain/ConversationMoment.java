package nl.stagepact.placement.conversation.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.EnumeratedValue;

/** When school, company and student talk about a placement. */
public enum ConversationMoment {

    START,
    MIDDLE,
    END;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    public static Optional<ConversationMoment> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
