package nl.stagepact.placement.roundschedule.domain;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.matching.domain.MatchingPolicy;
import nl.stagepact.placement.round.domain.RoundRules;

/**
 * How each round of a schedule is held.
 *
 * @param maxFlaggedPercent as in {@link RoundRules}
 * @param termHours as in {@link RoundRules}
 * @param publishAfterHours hours after the opening before which nothing is published, and at which it is; null to publish when
 *        the
 *        pact wants
 */
@Embeddable
public record ScheduledRound(@Embedded MatchingPolicy policy,
        @Nullable @JdbcTypeCode(SqlTypes.SMALLINT) Integer maxFlaggedPercent, @JdbcTypeCode(SqlTypes.SMALLINT) int termHours,
        @Nullable @JdbcTypeCode(SqlTypes.SMALLINT) Integer publishAfterHours) {

    /** Rules of a round that is opened now. */
    public RoundRules rules(Instant now) {
        return new RoundRules(maxFlaggedPercent, termHours,
                publishAfterHours == null ? null : now.plus(Duration.ofHours(publishAfterHours)), true);
    }
}
