package nl.stagepact.discrimination.report.api;

import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

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
        @Schema(required = true) List<CodeView> wishes) {

    static CodeListView of(Texts texts, Language language) {
        return new CodeListView(texts.get(language, "definition_of_discrimination", List.of()),
                Arrays.stream(Capacity.values()).map(each -> code("capacity", each.code(), null, texts, language)).toList(),
                Arrays.stream(Phase.values()).map(each -> code("phase", each.code(), null, texts, language)).toList(),
                Arrays.stream(Kind.values()).map(each -> code("kind", each.code(), null, texts, language)).toList(),
                Arrays.stream(Ground.values())
                        .map(each -> code("ground", each.code(), each.act().orElse(null), texts, language))
                        .toList(),
                Arrays.stream(Impact.values()).map(each -> code("impact", each.code(), null, texts, language)).toList(),
                Arrays.stream(Support.values()).map(each -> code("support", each.code(), null, texts, language)).toList(),
                Arrays.stream(EducationType.values()).map(each -> code("education_type", each.code(), null, texts, language))
                        .toList(),
                Arrays.stream(Wish.values()).map(each -> code("wish", each.code(), null, texts, language)).toList());
    }

    private static CodeView code(String list, String code, @Nullable Act act, Texts texts, Language language) {
        return new CodeView(code, texts.get(language, list + '.' + code, List.of()), act == null ? null : act.title());
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
