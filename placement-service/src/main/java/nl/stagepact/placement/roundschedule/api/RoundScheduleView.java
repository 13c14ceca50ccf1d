package nl.stagepact.placement.roundschedule.api;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.matching.domain.MatchingMethod;
import nl.stagepact.placement.matching.domain.MatchingPolicy;
import nl.stagepact.placement.matching.domain.PriorityRule;
import nl.stagepact.placement.roundschedule.domain.RoundSchedule;
import nl.stagepact.placement.roundschedule.domain.ScheduledRound;

/** When rounds of a pact are opened by themselves, and how each is held. */
@Schema(name = "RoundSchedule")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundScheduleView(
        @Schema(required = true) String pact,
        @Schema(required = true, description = "When the next round is opened") Instant nextAt,
        @Schema(required = true) int everyWeeks,
        @Schema(required = true) MatchingMethod method,
        @Schema(required = true) int levels,
        @Schema(required = true) List<PriorityRule> priorities,
        @Schema(required = true) int waitingWeeks,
        @Nullable Integer maxFlaggedPercent,
        @Schema(required = true) int termHours,
        @Nullable Integer publishAfterHours) {

    static RoundScheduleView of(RoundSchedule schedule) {
        ScheduledRound round = schedule.round();
        MatchingPolicy policy = round.policy();
        return new RoundScheduleView(schedule.pactCode(), schedule.nextAt(), schedule.everyWeeks(), policy.method(),
                policy.levels(), policy.priorities(), policy.waitingWeeks(), round.maxFlaggedPercent(), round.termHours(),
                round.publishAfterHours());
    }
}
