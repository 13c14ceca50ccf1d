package nl.stagepact.placement.evaluation.api;

import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.evaluation.domain.Evaluation;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;

/** What a student or a company thinks of a placement. Scales are from 1, worst, to 5, best. */
@Schema(name = "EvaluationBody")
public record EvaluationBody(
        @Schema(description = "How well the school prepared the student") @Nullable @Min(1) @Max(5) Integer preparation,
        @Schema(description = "Guidance by the school") @Nullable @Min(1) @Max(5) Integer schoolGuidance,
        @Schema(description = "Guidance by the company") @Nullable @Min(1) @Max(5) Integer companyGuidance,
        @Schema(description = "How well assignments of the school fit the work") @Nullable @Min(1) @Max(5) Integer assignmentsFit,
        @Schema(description = "How easy it was to find the place") @Nullable @Min(1) @Max(5) Integer findingEasy,
        @Schema(description = "How much the student learned") @Nullable @Min(1) @Max(5) Integer learned,
        @Schema(description = "Whether the task was clear") @Nullable Boolean clearTask,
        @Schema(description = "Whether there was one permanent supervisor") @Nullable Boolean fixedSupervisor,
        @Schema(description = "Whether goals were within reach") @Nullable Boolean reachableGoals,
        @Schema(description = "Whether there was room to repeat") @Nullable Boolean roomToRepeat)
        implements
            CrossFieldRules {

    @Override
    public void check(Faults faults) {
        if (Stream.of(preparation, schoolGuidance, companyGuidance, assignmentsFit, findingEasy, learned, clearTask,
                fixedSupervisor, reachableGoals, roomToRepeat).allMatch(Objects::isNull)) {
            faults.add("no_answer", "learned");
        }
    }

    Evaluation toEvaluation() {
        return new Evaluation(preparation, schoolGuidance, companyGuidance, assignmentsFit, findingEasy, learned, clearTask,
                fixedSupervisor, reachableGoals, roomToRepeat);
    }
}
