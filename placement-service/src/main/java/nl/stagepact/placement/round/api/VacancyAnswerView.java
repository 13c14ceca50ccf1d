package nl.stagepact.placement.round.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.matching.domain.MatchingOutcome.PlaceOutcome;

/** How many students a vacancy got, and why not more. Small numbers of students are hidden. */
@Schema(name = "VacancyAnswer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VacancyAnswerView(
        @Schema(required = true, description = "Students for whom it is proposed") int students,
        @Schema(required = true) NumberView candidates,
        @Schema(required = true, description = "Students of its programmes by the first constraint that it does not "
                + "meet") List<RemovedView> removed) {

    static VacancyAnswerView of(PlaceOutcome outcome) {
        return new VacancyAnswerView(outcome.students(), NumberView.of(outcome.candidates()), outcome.removed().entrySet()
                .stream().map(each -> new RemovedView(each.getKey(), NumberView.of(each.getValue()))).toList());
    }

    /** A number of students. */
    @Schema(name = "NumberOfStudents")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NumberView(
            @Schema(description = "Absent when it is hidden") @Nullable Integer students,
            @Schema(required = true, description = "Whether it is hidden because there are fewer than five") boolean fewerThanFive) {

        static NumberView of(int number) {
            boolean few = SmallGroups.isFew(number);
            return new NumberView(few ? null : number, few);
        }
    }

    /** Students whom a constraint removed. */
    @Schema(name = "RemovedStudents")
    record RemovedView(
            @Schema(required = true, description = "learning_path, period, days, needs, age, reserved, declined or "
                    + "travel") String constraint,
            @Schema(required = true) NumberView number) {
    }
}
