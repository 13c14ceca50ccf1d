package nl.stagepact.discrimination.casework.api;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.domain.Outcome;
import nl.stagepact.discrimination.casework.domain.TermKind;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.readinglog.domain.Purpose;
import nl.stagepact.discrimination.report.domain.Act;
import nl.stagepact.discrimination.report.domain.Capacity;
import nl.stagepact.discrimination.report.domain.EducationType;
import nl.stagepact.discrimination.report.domain.Ground;
import nl.stagepact.discrimination.report.domain.Impact;
import nl.stagepact.discrimination.report.domain.Kind;
import nl.stagepact.discrimination.report.domain.Phase;
import nl.stagepact.discrimination.report.domain.Support;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** What the codes of a report mean, for forms and for schools that want to use the same definition. */
@Schema(name = "CodeLists")
public record CodeListView(
        @Schema(required = true, description = "What internship discrimination is, in the language that "
                + "was asked for") String definition,
        @Schema(required = true) List<CodeView> capacities,
        @Schema(required = true) List<CodeView> phases,
        @Schema(required = true) List<CodeView> kinds,
        @Schema(required = true) List<CodeView> grounds,
        @Schema(required = true) List<CodeView> impacts,
        @Schema(required = true) List<CodeView> supports,
        @Schema(required = true) List<CodeView> educationTypes,
        @Schema(required = true) List<CodeView> wishes,
        @Schema(required = true, description = "Parts of a report that are shared or not") List<CodeView> parts,
        @Schema(required = true) List<CodeView> states,
        @Schema(required = true) List<CodeView> terms,
        @Schema(required = true) List<CodeView> outcomes,
        @Schema(required = true, description = "Why a case was read") List<CodeView> purposes) {

    static CodeListView of(Texts texts, Language language) {
        return new CodeListView(texts.get(language, "definition_of_discrimination", List.of()),
                codes("capacity", Capacity.values(), Capacity::code, texts, language),
                codes("phase", Phase.values(), Phase::code, texts, language),
                codes("kind", Kind.values(), Kind::code, texts, language),
                Arrays.stream(Ground.values()).map(ground -> new CodeView(ground.code(),
                        texts.get(language, "ground." + ground.code(), List.of()), ground.act().map(Act::title).orElse(null)))
                        .toList(),
                codes("impact", Impact.values(), Impact::code, texts, language),
                codes("support", Support.values(), Support::code, texts, language),
                codes("education_type", EducationType.values(), EducationType::code, texts, language),
                codes("wish", Wish.values(), Wish::code, texts, language),
                codes("case_part", CasePart.values(), CasePart::code, texts, language),
                codes("case_state", CaseState.values(), CaseState::code, texts, language),
                codes("term_kind", TermKind.values(), TermKind::code, texts, language),
                codes("outcome", Outcome.values(), Outcome::code, texts, language),
                codes("purpose", Purpose.values(), Purpose::code, texts, language));
    }

    private static <T> List<CodeView> codes(String list, T[] values, Function<T, String> code, Texts texts, Language language) {
        return Arrays.stream(values).map(code)
                .map(each -> new CodeView(each, texts.get(language, list + '.' + each, List.of()), null)).toList();
    }

    /** A code with its meaning. */
    @Schema(name = "Code")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CodeView(
            @Schema(required = true, examples = "religion") String code,
            @Schema(required = true, description = "For a form, in the language that was asked for") String text,
            @Schema(description = "Dutch act that forbids discrimination on this ground; absent for what the law does not "
                    + "name", examples = "Algemene wet gelijke behandeling") @Nullable String act) {
    }
}
