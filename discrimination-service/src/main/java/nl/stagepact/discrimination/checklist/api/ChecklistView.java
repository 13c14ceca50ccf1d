package nl.stagepact.discrimination.checklist.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.checklist.domain.Compliance;
import nl.stagepact.discrimination.checklist.domain.Requirement;
import nl.stagepact.discrimination.checklist.domain.Statement;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** What a good reporting structure has. */
@Schema(name = "Checklist")
public record ChecklistView(@Schema(required = true) List<RequirementView> items) {

    static ChecklistView of(Texts texts, Language language) {
        return new ChecklistView(Arrays.stream(Requirement.values()).map(requirement -> new RequirementView(requirement,
                texts.get(language, "requirement." + requirement.code(), List.of()))).toList());
    }

    /** One thing that a good structure has. */
    @Schema(name = "Requirement")
    record RequirementView(
            @Schema(required = true) Requirement requirement,
            @Schema(required = true, description = "In the language that was asked for") String text) {
    }

    /** What a school states about its structure. */
    @Schema(name = "SchoolChecklist")
    record SchoolView(
            @Schema(required = true, examples = "99DA") String institutionCode,
            @Schema(required = true, description = "Requirements about which the school states nothing are "
                    + "absent") List<StatementView> statements) {

        static SchoolView of(List<Statement> statements) {
            return new SchoolView(statements.getFirst().institutionCode(),
                    statements.stream().map(StatementView::of).toList());
        }
    }

    /** What a school states about one requirement. */
    @Schema(name = "ChecklistStatement")
    record StatementView(
            @Schema(required = true) Requirement requirement,
            @Schema(required = true) Compliance compliance,
            @Schema(required = true, description = "Day since which it is stated") LocalDate statedOn,
            @Schema(required = true, description = "Role of who stated it", examples = "confidential-adviser") String statedBy) {

        static StatementView of(Statement statement) {
            return new StatementView(statement.requirement(), statement.compliance(), statement.statedOn(),
                    statement.statedBy());
        }
    }

    /** A page of schools. */
    @Schema(name = "SchoolChecklistPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "By institution code") List<SchoolView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }
}
