package nl.stagepact.placement.placement.domain;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A party signed contract data.
 *
 * @param termsNumber of the contract data
 * @param elsewhere whether it was signed in another system or on paper, and is recorded here
 * @param recordedBy the client
 */
@Embeddable
public record Signature(@JdbcTypeCode(SqlTypes.SMALLINT) int termsNumber, @Enumerated(EnumType.STRING) Signer signer,
        LocalDate signedOn, boolean elsewhere, Instant recordedAt, String recordedBy) {
}
