package nl.stagepact.shortage.deliveryimport.api;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.domain.ImportProgress;

/** An import with its progress. */
@Schema(name = "Import", description = "Many deliveries in one file, each stored whole or not at all", requiredProperties = {
        "id", "state", "source", "format", "dryRun", "receivedAt", "lineCount", "deliveryCount", "linesDone", "recorded",
        "corrected", "unchanged", "refused", "deliveries" })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(@Schema(format = "uuid") String id,
        @Schema(description = "waiting, running or finished", examples = "running") String state,
        @Schema(description = "Whose counts: school or sbb", examples = "school") String source,
        @Schema(description = "csv or ndjson", examples = "csv") String format,
        @Schema(description = "Whether nothing is stored by request") boolean dryRun,
        @Schema(description = "When the file was in") Instant receivedAt,
        @Schema(description = "When the last delivery was taken up; absent until then") @Nullable Instant finishedAt,
        @Schema(description = "Lines in the file, without a header") long lineCount,
        @Schema(description = "Deliveries in the file") int deliveryCount,
        @Schema(description = "Lines of the deliveries that were taken up") long linesDone,
        @Schema(description = "Deliveries that were the first of their date") int recorded,
        @Schema(description = "Deliveries that corrected what stood") int corrected,
        @Schema(description = "Deliveries that said what stood already") int unchanged,
        @Schema(description = "Deliveries with faults: nothing of these was stored") int refused,
        @Schema(description = "Path of what became of each delivery") String deliveries) {

    /** @param path of the imports */
    static ImportView of(DeliveryImport each, String path) {
        ImportProgress progress = each.progress();
        return new ImportView(each.id().toString(), each.state(), each.order().source().code(), each.order().format().code(),
                each.order().dryRun(), each.receivedAt(), each.finishedAt(), each.lineCount(), each.deliveryCount(),
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
