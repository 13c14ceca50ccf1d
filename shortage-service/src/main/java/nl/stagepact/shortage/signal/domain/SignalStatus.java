package nl.stagepact.shortage.signal.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.EnumeratedValue;

/** Status of a signal. Answered and withdrawn are final. */
public enum SignalStatus {
    RECEIVED,
    IN_PROGRESS,
    ANSWERED,
    WITHDRAWN;

    public static final String CODES = "received, in_progress, answered, withdrawn";

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public boolean isEnd() {
        return this == ANSWERED || this == WITHDRAWN;
    }

    public String code() {
        return code;
    }

    public static Optional<SignalStatus> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
