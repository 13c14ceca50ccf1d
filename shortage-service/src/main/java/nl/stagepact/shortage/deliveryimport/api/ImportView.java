package nl.stagepact.shortage.deliveryimport.api;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.domain.ImportProgress;

/** An import with its progress. */
@Schema(name = "Import", description = "Many deliveries in one file, each stored completely or not at all", requiredProperties = {
        "id", "state", "source", "format", "dryRun", "receivedAt", "lineCount", "deliveryCount", "linesDone", "recorded",
        "corrected", "unchanged", "refused", "deliveries" })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(@Schema(format = "uuid") String id,
        @Schema(description = "waiting, running, finished or failed", examples = "running") String state,
        @Schema(description = FAILURE) @Nullable String failure,
        @Schema(description = "Whose counts: school or sbb", examples = "school") String source,
        @Schema(description = "csv or ndjson", examples = "csv") String format,
        @Schema(description = "Whether dryRun was requested, so that nothing is stored") boolean dryRun,
        @Schema(description = "When the file had been received") Instant receivedAt,
        @Schema(description = "When the last delivery was processed, or the import failed; absent until then") @Nullable Instant finishedAt,
        @Schema(description = "Lines in the file, without a header") long lineCount,
        @Schema(description = "Deliveries in the file") int deliveryCount,
        @Schema(description = "Lines of the deliveries processed so far") long linesDone,
        @Schema(description = "Deliveries that were the first for their date") int recorded,
        @Schema(description = "Deliveries that corrected an earlier one") int corrected,
        @Schema(description = "Deliveries with the same content as the current version") int unchanged,
        @Schema(description = "Deliveries with faults, which were not stored") int refused,
        @Schema(description = "Path of the outcomes of the deliveries") String deliveries) {

    private static final String FAILURE = """
            processing_error: an error of the service ended the import. What was stored remains; the deliveries that are waiting \
            are not processed, so report the id and send them again as a new import. Absent otherwise""";

    /** @param path of the imports */
    static ImportView of(DeliveryImport each, String path) {
        ImportProgress progress = each.progress();
        return new ImportView(each.id().toString(), each.state(), each.failure(), each.order().source().code(),
                each.order().format().code(), each.order().dryRun(), each.receivedAt(), each.finishedAt(), each.lineCount(),
                each.deliveryCount(),
                progress.lines(), progress.recorded(), progress.corrected(), progress.unchanged(), progress.refused(),
                path + '/' + each.id() + "/deliveries");
    }

    /** A page of imports. */
    @Schema(name = "Imports", description = "Imports, latest first", requiredProperties = "items")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Listing(List<ImportView> items,
            @Schema(description = "Path of the next page; absent on the last") @Nullable String next) {
    }
}
