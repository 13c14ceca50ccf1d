package nl.stagepact.discrimination.casework.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import jakarta.persistence.EnumeratedValue;

/** State of a case. What follows what: domain.md 3.3, as the process of a report. */
public enum CaseState {

    /** No desk may handle it: the reporter only wants it to count, or has not chosen a desk yet. */
    REGISTERED,
    /** Lies at a desk, which has not looked at it yet. */
    RECEIVED,
    /** The desk has confirmed to the reporter that it has read the report. */
    CONFIRMED,
    IN_HAND,
    /** The desk waits for an answer of the reporter. */
    ASKED_BACK,
    /** Moved to another desk, which has not looked at it yet. */
    PASSED_ON,
    /** The desk has told the reporter what came of it. */
    OUTCOME,
    AFTERCARE,
    CLOSED,
    REOPENED,
    /** Withdrawn by the reporter. */
    WITHDRAWN;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    /** States that can follow this one. */
    public Set<CaseState> next() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(RECEIVED, WITHDRAWN);
            case RECEIVED, PASSED_ON -> EnumSet.of(CONFIRMED, PASSED_ON, WITHDRAWN);
            case CONFIRMED, REOPENED -> EnumSet.of(IN_HAND, PASSED_ON, OUTCOME, WITHDRAWN);
            case IN_HAND -> EnumSet.of(ASKED_BACK, PASSED_ON, OUTCOME, WITHDRAWN);
            case ASKED_BACK -> EnumSet.of(IN_HAND, PASSED_ON, OUTCOME, WITHDRAWN);
            case OUTCOME -> EnumSet.of(AFTERCARE, CLOSED, REOPENED, PASSED_ON, WITHDRAWN);
            case AFTERCARE -> EnumSet.of(CLOSED, REOPENED, PASSED_ON, WITHDRAWN);
            case CLOSED -> EnumSet.of(REOPENED, PASSED_ON, WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(CaseState.class);
        };
    }

    /** Whether the desk has told what came of it. */
    public boolean isDecided() {
        return this == OUTCOME || this == AFTERCARE || this == CLOSED;
    }

    /** Whether nothing more is expected of anyone. */
    public boolean isEnd() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
