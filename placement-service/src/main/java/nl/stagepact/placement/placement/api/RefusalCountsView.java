package nl.stagepact.placement.placement.api;

import java.util.List;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.placement.domain.RefusalCounts;

/** How often a company refused students in the last year. */
@Schema(name = "RefusalCounts")
public record RefusalCountsView(
        @Schema(required = true, examples = "900000001") String leerbedrijfId,
        @Schema(required = true, description = "Proposals to the company that became a placement, were refused or lapsed") int proposals,
        @Schema(required = true, description = "Of these, refused by the company") int refusals,
        @Schema(required = true) List<ReasonView> reasons) {

    static RefusalCountsView of(RefusalCounts counts) {
        return new RefusalCountsView(counts.leerbedrijfId(), counts.proposals(),
                counts.refusals().values().stream().mapToInt(Integer::intValue).sum(),
                new TreeMap<>(counts.refusals()).entrySet().stream()
                        .map(each -> new ReasonView(each.getKey(), each.getValue())).toList());
    }

    @Schema(name = "RefusalReasonCount")
    record ReasonView(@Schema(required = true, examples = "capacity_gone") String reason, @Schema(required = true) int number) {
    }

    /** A page. */
    @Schema(name = "RefusalCountsListing")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Listing(@Schema(required = true) List<RefusalCountsView> items,
            @Schema(description = "Absent on the last page") @Nullable String next) {
    }
}
