package nl.stagepact.placement.placement.domain;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Contract data as they were drafted: the first that all signed are the agreement, later ones amend it.
 *
 * @param number from 1; of a draft that was replaced it is not used again
 * @param effectiveOn first day on which they hold
 * @param draftedBy the client
 * @param agreedAt when the last party signed; null before
 */
@Embeddable
public record PlacementTerms(@JdbcTypeCode(SqlTypes.SMALLINT) int number, LocalDate effectiveOn, @Embedded ContractData data,
        Instant draftedAt, String draftedBy, @Nullable Instant agreedAt) {

    PlacementTerms agreed(Instant at) {
        return new PlacementTerms(number, effectiveOn, data, draftedAt, draftedBy, at);
    }
}
