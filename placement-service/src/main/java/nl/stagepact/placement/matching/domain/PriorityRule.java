package nl.stagepact.placement.matching.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Who comes before others. The first rule of a policy that holds for a student is its class. */
public enum PriorityRule {

    /** Level 1 or 2 and at risk of delay. */
    LOW_LEVEL_AT_RISK,
    /** Has searched for the weeks of the policy, or longer. */
    WAITING_LONG,
    /** Level 1 or 2, or at risk of delay. */
    LOW_LEVEL_OR_AT_RISK;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    boolean holdsFor(String level, boolean atRisk, boolean waitsLong) {
        boolean lowLevel = level.equals("1") || level.equals("2");
        return switch (this) {
            case LOW_LEVEL_AT_RISK -> lowLevel && atRisk;
            case WAITING_LONG -> waitsLong;
            case LOW_LEVEL_OR_AT_RISK -> lowLevel || atRisk;
        };
    }
}
