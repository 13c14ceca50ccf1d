package nl.stagepact.placement.roundschedule.api;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.matching.domain.MatchingMethod;
import nl.stagepact.placement.matching.domain.PriorityRule;
import nl.stagepact.placement.round.api.RoundBody;
import nl.stagepact.placement.roundschedule.domain.ScheduledRound;
import nl.stagepact.placement.wire.KeyFormats.MomentText;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** When rounds of a pact are opened by themselves, and how each is held. */
@Schema(name = "RoundScheduleBody")
public record RoundScheduleBody(
        @Schema(description = "When the next round is opened; a moment in the past means at "
                + "once", examples = "2027-01-11T08:00:00+01:00") @NotNull @MomentText String nextAt,
        @Schema(description = "Weeks between two rounds; the time of the day stays the "
                + "same") @NotNull @Min(1) @Max(52) Integer everyWeeks,
        @Schema(defaultValue = "best") @Nullable MatchingMethod method,
        @Schema(description = "Only with method levels, and required there") @Nullable @Min(1) @Max(10) Integer levels,
        @Schema(description = "As of a round") @Nullable @Size(max = 3) List<PriorityRule> priorities,
        @Schema(defaultValue = "12", description = "As of a round") @Nullable @Min(1) @Max(104) Integer waitingWeeks,
        @Schema(description = "As of a round") @Nullable @Min(0) @Max(100) Integer maxFlaggedPercent,
        @Schema(defaultValue = "24", description = "Hours within which each phase ends") @Nullable @Min(1) @Max(336) Integer termHours,
        @Schema(description = "Hours after the opening before which nothing is published, and at which it is; absent to publish when "
                + "the pact wants") @Nullable @Min(1) @Max(1_344) Integer publishAfterHours)
        implements
            CrossFieldRules {

    @Override
    public void check(Faults faults) {
        toRound().check(faults);
        if (nextAt != null && DutchCalendar.moment(nextAt).isEmpty()) {
            faults.add("no_such_moment", "nextAt", nextAt);
        }
    }

    /** The fields that a round has as well. */
    private RoundBody toRound() {
        return new RoundBody("", method, levels, priorities, waitingWeeks, maxFlaggedPercent, termHours, null);
    }

    ScheduledRound toScheduledRound() {
        RoundBody round = toRound();
        return new ScheduledRound(round.toPolicy(), maxFlaggedPercent, round.toRules().termHours(), publishAfterHours);
    }

    Instant toNextAt() {
        return DutchCalendar.moment(nextAt).orElseThrow();
    }
}
