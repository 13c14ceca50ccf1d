package nl.stagepact.placement.company.api;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.company.domain.CompanySnapshot;
import nl.stagepact.servicekit.problem.InputError;

/** Result of a snapshot. */
@Schema(name = "CompanySnapshot")
record SnapshotView(
        @Schema(required = true, minimum = "1") long sequence,
        @Schema(required = true, description = "Companies in the snapshot") int companies,
        @Schema(required = true, description = "Companies that were added, or added again") int registered,
        @Schema(required = true, description = "Companies that changed") int changed,
        @Schema(required = true) int unchanged,
        @Schema(required = true, description = "Companies left unchanged because of a mutation with a higher number") int outdated,
        @Schema(required = true, description = "Companies removed because the snapshot does not contain them") int removed,
        @Schema(required = true, description = "Recognitions that ceased to be valid") int withdrawn,
        @Schema(required = true) Instant recordedAt) {

    static SnapshotView of(CompanySnapshot snapshot) {
        return new SnapshotView(snapshot.sequence(), snapshot.companies(), snapshot.registered(), snapshot.changed(),
                snapshot.unchanged(), snapshot.outdated(), snapshot.removed(), snapshot.withdrawn(), snapshot.recordedAt());
    }

    /** Results of mutations. */
    @Schema(name = "CompanyMutationResults")
    record Results(@Schema(required = true, description = "In the order of the mutations") List<ResultView> items) {
    }

    /** Result of one mutation. */
    @Schema(name = "CompanyMutationResult")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ResultView(
            @Schema(description = "Absent when it could not be read") @Nullable String leerbedrijfId,
            @Schema(required = true, enumeration = {
                    "registered", "changed", "unchanged", "outdated", "removed",
                    "refused" }) String outcome,
            @Schema(description = "All faults of a rejected mutation") @Nullable List<InputError> errors){
    }
}
