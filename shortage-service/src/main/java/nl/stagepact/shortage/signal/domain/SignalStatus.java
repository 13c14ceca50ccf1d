package nl.stagepact.shortage.signal.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Status of a signal. Answered and withdrawn are final. */
public enum SignalStatus {
    RECEIVED,
    IN_PROGRESS,
    ANSWERED,
    WITHDRAWN;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public boolean isEnd() {
        return this == ANSWERED || this == WITHDRAWN;
    }

    public String code() {
        return code;
    }
}
