package nl.stagepact.shortage.alert.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * When a pact wants to be warned.
 *
 * @param id UUIDv7
 * @param pact code of the pact area
 * @param kind see {@link AlertKind}
 * @param regionCode only this one; null for all that the pact covers
 * @param programmeCode only this one; null for all
 * @param threshold students, or the last rank of the top
 * @param createdAt when
 * @param createdBy the client, never a person
 */
public record AlertRule(UUID id, String pact, AlertKind kind, @Nullable String regionCode, @Nullable String programmeCode,
        int threshold, Instant createdAt, String createdBy) {

    /** A rule for every programme of every region of a pact is one rule; more than this is a mistake. */
    public static final int MAX_RULES = 100;

    public boolean holds(Situation now) {
        if (regionCode != null && !regionCode.equals(now.regionCode())
                || programmeCode != null && !programmeCode.equals(now.programmeCode())) {
            return false;
        }
        return switch (kind) {
            case LEVEL -> now.shortage() >= threshold;
            case RISE -> now.shortage() - now.before() >= threshold;
            case NEW_IN_TOP -> isIn(now.rank()) && !isIn(now.rankBefore());
        };
    }

    private boolean isIn(int rank) {
        return rank >= 1 && rank <= threshold;
    }
}
