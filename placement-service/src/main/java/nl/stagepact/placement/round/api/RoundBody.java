package nl.stagepact.placement.round.api;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.matching.domain.MatchingMethod;
import nl.stagepact.placement.matching.domain.MatchingPolicy;
import nl.stagepact.placement.matching.domain.PriorityRule;
import nl.stagepact.placement.round.domain.RoundRules;
import nl.stagepact.placement.wire.Formats.PactCode;
import nl.stagepact.placement.wire.KeyFormats.MomentText;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** A round of matching to open. */
@Schema(name = "MatchingRoundBody")
public record RoundBody(
        @Schema(description = "A pact of the caller", examples = "amersfoort") @NotNull @PactCode String pact,
        @Schema(defaultValue = "best") @Nullable MatchingMethod method,
        @Schema(description = "Only with method levels, and required there") @Nullable @Min(1) @Max(10) Integer levels,
        @Schema(description = "Who comes first, in this order; default: low_level_at_risk, waiting_long, "
                + "low_level_or_at_risk") @Nullable @Size(max = 3) List<PriorityRule> priorities,
        @Schema(defaultValue = "12", description = "Weeks of searching from which a student waits "
                + "long") @Nullable @Min(1) @Max(104) Integer waitingWeeks,
        @Schema(description = "Share of a school's cases that may be flagged as at risk; above it none of its flags gives "
                + "priority. Absent for no limit") @Nullable @Min(0) @Max(100) Integer maxFlaggedPercent,
        @Schema(defaultValue = "24", description = "Hours within which each phase ends") @Nullable @Min(1) @Max(336) Integer termHours,
        @Schema(description = "Before which nothing is published, and at which it is, with any offset; a moment in the past "
                + "means as soon as possible, absent when the pact "
                + "wants", examples = "2027-01-11T08:00:00+01:00") @Nullable @MomentText String publishAt)
        implements
            CrossFieldRules {

    @Override
    public void check(Faults faults) {
        boolean hasLevels = method == MatchingMethod.LEVELS;
        if (hasLevels && levels == null) {
            faults.add("missing_field", "levels");
        } else if (!hasLevels && levels != null) {
            faults.add("only_with_levels", "levels");
        }
        if (publishAt != null && DutchCalendar.moment(publishAt).isEmpty()) {
            faults.add("no_such_moment", "publishAt", publishAt);
        }
    }

    public MatchingPolicy toPolicy() {
        return new MatchingPolicy(method == null ? MatchingMethod.BEST : method, levels == null ? 1 : levels,
                priorities == null ? MatchingPolicy.DEFAULT_PRIORITIES : priorities.stream().distinct().toList(),
                waitingWeeks == null ? 12 : waitingWeeks);
    }

    public RoundRules toRules() {
        return new RoundRules(maxFlaggedPercent, termHours == null ? 24 : termHours,
                publishAt == null ? null : DutchCalendar.moment(publishAt).orElseThrow(), false);
    }
}
