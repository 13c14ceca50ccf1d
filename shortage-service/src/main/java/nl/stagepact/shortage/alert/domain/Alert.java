package nl.stagepact.shortage.alert.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param id UUIDv7
 * @param ruleId the rule
 * @param regionCode labour-market region
 * @param programmeCode the programme
 * @param shortage when it was raised
 * @param before a fortnight before that
 * @param raisedAt when
 * @param clearedAt when the rule did not hold any more; null while it does
 */
public record Alert(UUID id, UUID ruleId, String regionCode, String programmeCode, long shortage, long before, Instant raisedAt,
        @Nullable Instant clearedAt) {

    public String place() {
        return regionCode + ' ' + programmeCode;
    }
}
