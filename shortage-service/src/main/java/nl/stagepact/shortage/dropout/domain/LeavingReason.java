package nl.stagepact.shortage.dropout.domain;

import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A school's own reason for leaving, mapped to a DUO category.
 *
 * @param code the school's code
 * @param name the school's name
 * @param duoCategory 1 to 9, as defined by DUO and the MBO Raad; a local "geen stageplaats" belongs to 5
 * @param lackOfPlace whether it means that no internship was found
 */
@Embeddable
public record LeavingReason(String code, String name, @JdbcTypeCode(SqlTypes.SMALLINT) int duoCategory, boolean lackOfPlace) {

    public static final int MAX_REASONS = 500;
}
