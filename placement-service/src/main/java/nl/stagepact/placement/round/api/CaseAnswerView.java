package nl.stagepact.placement.round.api;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.matching.domain.GivenPlace;
import nl.stagepact.placement.matching.domain.MatchingOutcome.CaseOutcome;

/** Why a student got a place, or why not and what would help. */
@Schema(name = "CaseAnswer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseAnswerView(
        @Schema(description = "The vacancy that is proposed; absent for none", format = "uuid") @Nullable String vacancyId,
        @Schema(description = "Of the journey; absent without a place") @Nullable Double minutes,
        @Schema(required = true, description = "Vacancies that the student could have") int candidates,
        @Schema(description = "Of these, vacancies that suit better and that others got; absent without a "
                + "place") @Nullable Integer preferred,
        @Schema(required = true, description = "Vacancies for the programme by the first constraint that they do not "
                + "meet") List<CountView> removed,
        @Schema(description = "Vacancies that are full of students who come first or who cannot go elsewhere; absent with a "
                + "place") @Nullable Integer blocking,
        @Schema(required = true, description = "Changes, each of which would have given the student a place") List<RemedyView> remedies,
        @Schema(description = "Days of the week on which the student has the place, where another one shares it; absent for a place "
                + "that the student has alone") @Nullable List<String> days,
        @Schema(description = "Vacancies that together would be a place, each on its own days; nothing is proposed. Absent for "
                + "none") @Nullable List<PartView> parts,
        @Schema(required = true, description = "The same in sentences") List<String> text) {

    static CaseAnswerView of(CaseOutcome outcome, AnswerTexts texts) {
        boolean placed = outcome.vacancyId() != null;
        return new CaseAnswerView(placed ? outcome.vacancyId().toString() : null,
                placed ? outcome.minutesTenths() / 10.0 : null, outcome.candidates(), placed ? outcome.preferred() : null,
                outcome.removed().entrySet().stream().map(each -> new CountView(each.getKey(), each.getValue())).toList(),
                placed ? null : outcome.blocking(),
                outcome.remedies().stream().map(each -> new RemedyView(each.change(),
                        each.vacancyIds().stream().map(UUID::toString).toList())).toList(),
                outcome.days().isEmpty() ? null : outcome.days(),
                outcome.parts().isEmpty() ? null : outcome.parts().stream().map(PartView::of).toList(), texts.of(outcome));
    }

    /** A part of a place. */
    @Schema(name = "PartPlace")
    record PartView(@Schema(required = true, format = "uuid") String vacancyId, @Schema(required = true) List<String> days) {

        static PartView of(GivenPlace part) {
            return new PartView(String.valueOf(part.vacancyId()), part.days());
        }
    }

    /** Number of vacancies. */
    @Schema(name = "RemovedVacancies")
    record CountView(
            @Schema(required = true, description = "learning_path, period, days, needs, age, reserved, declined or "
                    + "travel") String constraint,
            @Schema(required = true) int vacancies) {
    }

    /** A change that helps, with its witness. */
    @Schema(name = "Remedy")
    record RemedyView(
            @Schema(required = true, description = "travel_15_minutes_more, travel_30_minutes_more, start_later, one_day_less or "
                    + "any_learning_path") String change,
            @Schema(required = true, description = "The vacancy that the student would have; then those to which the students who "
                    + "hold one would move, in turn. The last one has a free place") List<String> vacancyIds) {
    }
}
