package nl.stagepact.discrimination.checklist.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.checklist.domain.Compliance;
import nl.stagepact.discrimination.checklist.domain.Requirement;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;

/** What a school states about its structure. */
@Schema(name = "StatementsBody")
public record StatementsBody(
        @Schema(description = "Requirements that are left out keep what was stated "
                + "before") @NotEmpty @Size(max = 13) List<@NotNull StatementBody> statements)
        implements
            CrossFieldRules {

    @Override
    public void check(Faults faults) {
        faults.duplicates("statements", statements, StatementBody::requirement,
                (statement, at) -> at.add("requirement_twice", "requirement", statement.requirement().code()));
    }

    Map<Requirement, Compliance> toStatements() {
        return statements.stream().collect(Collectors.toMap(StatementBody::requirement, StatementBody::compliance));
    }

    /** What a school states about one requirement. */
    @Schema(name = "StatementBody")
    record StatementBody(@NotNull Requirement requirement, @NotNull Compliance compliance) {
    }
}
