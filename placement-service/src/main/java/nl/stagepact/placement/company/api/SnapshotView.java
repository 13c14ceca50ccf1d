package nl.stagepact.placement.company.api;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.company.domain.CompanySnapshot;
import nl.stagepact.servicekit.problem.InputError;

/** What came of a snapshot. */
@Schema(name = "CompanySnapshot")
record SnapshotView(
        @Schema(required = true, minimum = "1") long sequence,
        @Schema(required = true, description = "In it") int companies,
        @Schema(required = true, description = "Not known before, or no longer") int registered,
        @Schema(required = true, description = "Told otherwise before") int changed,
        @Schema(required = true) int unchanged,
        @Schema(required = true, description = "Left as they are: a mutation with a higher number told of them") int outdated,
        @Schema(required = true, description = "In the register no more, since they are not in it") int removed,
        @Schema(required = true, description = "Recognitions that stood before it and do not after it") int withdrawn,
        @Schema(required = true) Instant recordedAt) {

    static SnapshotView of(CompanySnapshot snapshot) {
        return new SnapshotView(snapshot.sequence(), snapshot.companies(), snapshot.registered(), snapshot.changed(),
                snapshot.unchanged(), snapshot.outdated(), snapshot.removed(), snapshot.withdrawn(), snapshot.recordedAt());
    }

    /** What came of mutations. */
    @Schema(name = "CompanyMutationResults")
    record Results(@Schema(required = true, description = "In the order of the mutations") List<ResultView> items) {
    }

    /** What came of one. */
    @Schema(name = "CompanyMutationResult")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ResultView(
            @Schema(description = "Absent when it could not be read") @Nullable String leerbedrijfId,
            @Schema(required = true, enumeration = {
                    "registered", "changed", "unchanged", "outdated", "removed",
                    "refused" }) String outcome,
            @Schema(description = "Every fault of one that was refused") @Nullable List<InputError> errors){
    }
}
