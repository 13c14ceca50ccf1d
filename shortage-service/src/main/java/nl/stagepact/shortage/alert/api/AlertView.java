package nl.stagepact.shortage.alert.api;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.alert.domain.Alert;
import nl.stagepact.shortage.alert.domain.AlertKind;
import nl.stagepact.shortage.alert.domain.AlertRule;

/** An alert. */
@Schema(name = "Alert")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(required = true, format = "uuid") String ruleId,
        @Schema(required = true, examples = "AM14") String regionCode,
        @Schema(required = true, examples = "25604") String programmeCode,
        @Schema(required = true, description = "Shortage when the alert was raised") long shortage,
        @Schema(required = true, description = "Shortage 14 days earlier") long before,
        @Schema(required = true) Instant raisedAt,
        @Schema(description = "When the rule stopped matching; absent while it still matches") @Nullable Instant clearedAt) {

    static AlertView of(Alert alert) {
        return new AlertView(alert.id().toString(), alert.ruleId().toString(), alert.regionCode(), alert.programmeCode(),
                alert.shortage(), alert.before(), alert.raisedAt(), alert.clearedAt());
    }

    /** Alerts of a pact. */
    @Schema(name = "Alerts")
    record Listing(@Schema(required = true, description = "The latest 500, latest first") List<AlertView> items) {
    }

    /** A rule of a pact. */
    @Schema(name = "AlertRule")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleView(
            @Schema(required = true, format = "uuid") String id,
            @Schema(required = true) AlertKind kind,
            @Schema(description = "Limits the rule to one region; absent for all regions of the pact") @Nullable String regionCode,
            @Schema(description = "Limits the rule to one programme; absent for all programmes") @Nullable String programmeCode,
            @Schema(required = true) int threshold,
            @Schema(required = true) Instant createdAt) {

        static RuleView of(AlertRule rule) {
            return new RuleView(rule.id().toString(), rule.kind(), rule.regionCode(), rule.programmeCode(),
                    rule.threshold(), rule.createdAt());
        }
    }

    /** Rules of a pact. */
    @Schema(name = "AlertRules")
    record Rules(@Schema(required = true, description = "Oldest first") List<RuleView> items) {
    }
}
