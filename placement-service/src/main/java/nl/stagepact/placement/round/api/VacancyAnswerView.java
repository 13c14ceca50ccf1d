package nl.stagepact.placement.round.api;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.matching.domain.MatchingOutcome.PlaceOutcome;

/** How many students a vacancy got, and why not more. Small numbers of students are hidden. */
@Schema(name = "VacancyAnswer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VacancyAnswerView(
        @Schema(required = true, format = "uuid") String matchingRoundId,
        @Schema(required = true, description = "Students for whom it is proposed") int students,
        @Schema(required = true) NumberView candidates,
        @Schema(required = true, description = "Students of its programmes by the first constraint that it does not "
                + "meet") List<RemovedView> removed,
        @Schema(required = true, description = "The same in sentences") List<String> text) {

    /** With a small number, the next smallest one is hidden too: all together have a sum that another vacancy may tell. */
    static VacancyAnswerView of(UUID roundId, PlaceOutcome outcome, AnswerTexts texts) {
        List<Integer> numbers = new ArrayList<>(outcome.removed().values());
        numbers.add(outcome.candidates());
        List<Integer> shown = numbers.stream().filter(each -> each > 0 && !SmallGroups.isFew(each)).sorted().toList();
        long few = numbers.stream().filter(SmallGroups::isFew).count();
        int least = few == 1 && !shown.isEmpty() ? shown.getFirst() + 1 : 0;
        NumberView candidates = NumberView.of(outcome.candidates(), least);
        List<RemovedView> removed = outcome.removed().entrySet().stream()
                .map(each -> new RemovedView(each.getKey(), NumberView.of(each.getValue(), least))).toList();
        return new VacancyAnswerView(roundId.toString(), outcome.students(), candidates, removed,
                texts.of(outcome.students(), candidates, removed));
    }

    /** A number of students. */
    @Schema(name = "NumberOfStudents")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NumberView(
            @Schema(description = "Absent when it is hidden") @Nullable Integer students,
            @Schema(required = true, description = "Whether it is hidden because it, or another one here, is smaller than "
                    + "five") boolean hidden) {

        /** @param least below which it is hidden besides */
        static NumberView of(int number, int least) {
            boolean hidden = SmallGroups.isFew(number) || number > 0 && number < least;
            return new NumberView(hidden ? null : number, hidden);
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
