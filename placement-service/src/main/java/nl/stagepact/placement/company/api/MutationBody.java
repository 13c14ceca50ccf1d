package nl.stagepact.placement.company.api;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.placement.company.domain.CompanyStatement;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.wire.Formats.LeerbedrijfCode;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;

/** A change of one company. */
@Schema(name = "CompanyMutation", description = "The current state of a company, or its removal from the register")
public record MutationBody(
        @Schema(description = "Of two statements about a company, the one with the higher number wins, whatever their order of "
                + "arrival. Snapshots use the same numbering") @NotNull @Min(1) Long sequence,
        @Schema(description = "The company; required unless removed is given") @Nullable CompanyBody company,
        @Schema(description = "leerbedrijfId of a company that left the register") @Nullable @LeerbedrijfCode String removed)
        implements
            CrossFieldRules {

    @Override
    public void check(Faults faults) {
        if ((company == null) == (removed == null)) {
            faults.add("company_or_removed", "company");
        }
    }

    CompanyStatement toStatement() {
        return company == null ? new CompanyStatement(sequence, new LeerbedrijfId(String.valueOf(removed)), null, List.of())
                : company.toStatement(sequence);
    }

    /** Name of the field that identifies the company. */
    String naming() {
        return removed == null ? "company" : "removed";
    }

    /** The company of a mutation, even if other parts of the mutation are invalid. */
    static Optional<LeerbedrijfId> company(JsonNode mutation) {
        JsonNode company = mutation.path("company");
        JsonNode id = company.isObject() ? company.path("leerbedrijfId") : mutation.path("removed");
        return Optional.ofNullable(id.textValue()).flatMap(LeerbedrijfId::of);
    }

    /** Mutations. Each is read separately, so that an invalid one does not affect the others. */
    @Schema(name = "CompanyMutations")
    record All(
            @Schema(type = SchemaType.ARRAY, implementation = MutationBody.class, minItems = 1, description = "At most one per "
                    + "company") @NotNull @Size(max = All.MAX_MUTATIONS) List<JsonNode> mutations)
            implements
                CrossFieldRules {

        private static final int MAX_MUTATIONS = 1_000;

        @Override
        public void check(Faults faults) {
            if (mutations != null && mutations.isEmpty()) {
                faults.add("not_a_list", "mutations", MAX_MUTATIONS);
            }
        }
    }
}
