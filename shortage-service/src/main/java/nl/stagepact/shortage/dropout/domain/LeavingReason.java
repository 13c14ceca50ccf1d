package nl.stagepact.shortage.dropout.domain;

import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A reason for leaving as a school registers it already, and what it is for DUO.
 *
 * @param code of the school
 * @param name of the school
 * @param duoCategory 1 to 9, as DUO and the MBO Raad defined them: a local "geen stageplaats" belongs under 5
 * @param lackOfPlace whether it means that no internship was found
 */
@Embeddable
public record LeavingReason(String code, String name, @JdbcTypeCode(SqlTypes.SMALLINT) int duoCategory, boolean lackOfPlace) {

    public static final int MAX_REASONS = 500;
}
