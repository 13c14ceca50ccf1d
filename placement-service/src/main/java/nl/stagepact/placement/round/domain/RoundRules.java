package nl.stagepact.placement.round.domain;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How a round is held.
 *
 * @param maxFlaggedPercent share of a school's cases that may be flagged as at risk; above it none of its flags gives
 *        priority. Null for no limit
 * @param termHours within which each phase ends, 1 to 336
 * @param publishAt before which nothing is published; null to publish when the pact wants
 * @param scheduled whether a schedule opened it, so that its input is frozen when the term to commit is over
 */
@Embeddable
public record RoundRules(@Nullable @JdbcTypeCode(SqlTypes.SMALLINT) Integer maxFlaggedPercent,
        @JdbcTypeCode(SqlTypes.SMALLINT) int termHours, @Nullable Instant publishAt, boolean scheduled) {

    Instant dueAfter(Instant now) {
        return now.plus(Duration.ofHours(termHours));
    }

    /** @throws RoundRejected.TooEarly before the moment that was set when it was opened */
    void requirePublishable(Instant now) {
        if (publishAt != null && now.isBefore(publishAt)) {
            throw new RoundRejected.TooEarly(publishAt);
        }
    }

    /** Whether flags of a school give priority. */
    public boolean flagsCount(int cases, int flagged) {
        return maxFlaggedPercent == null || flagged * 100L <= (long) maxFlaggedPercent * cases;
    }
}
