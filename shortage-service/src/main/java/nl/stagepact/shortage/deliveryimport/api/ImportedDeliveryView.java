package nl.stagepact.shortage.deliveryimport.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.deliveryimport.domain.ImportFormat;
import nl.stagepact.shortage.deliveryimport.domain.ImportedDelivery;
import nl.stagepact.shortage.deliveryimport.domain.SettledDelivery;
import nl.stagepact.shortage.table.api.FaultTexts;

/** Outcome of one delivery of an import. */
@Schema(name = "ImportedDelivery", description = "Outcome of one delivery of an import", requiredProperties = {
        "referenceDate", "firstLine", "lineCount", "outcome", "errorCount" })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportedDeliveryView(
        @Schema(description = "The school; absent for SBB", examples = "99DA") @Nullable String institutionCode,
        @Schema(description = "The day that its counts describe", examples = "2026-01-15") LocalDate referenceDate,
        @Schema(description = "Line of the file at which it begins; the header of CSV is line 1") int firstLine,
        int lineCount,
        @Schema(description = "waiting, recorded, corrected, unchanged or refused", examples = "recorded") String outcome,
        @Schema(description = "Resulting version (with dryRun: the version it would have); absent while waiting "
                + "and when refused") @Nullable Integer version,
        @Schema(description = "Number of faults in it") int errorCount,
        @Schema(description = "The first 100 of them, with line and column or pointer; "
                + "absent when there are none") @Nullable List<InputError> errors) {

    static ImportedDeliveryView of(ImportedDelivery each, ImportFormat format, Texts texts, Language language) {
        SettledDelivery settled = each.settled();
        List<InputError> errors = FaultTexts.errors(settled.faults(), texts, language, new ImportPlaces(format));
        return new ImportedDeliveryView(each.source().isSbb() ? null : each.source().code(), each.referenceDate(),
                each.firstLine(), settled.lineCount(), settled.outcome().code(), settled.version(), settled.faultCount(),
                errors.isEmpty() ? null : errors);
    }

    /** A page of outcomes. */
    @Schema(name = "ImportedDeliveries", description = "In the order of the file", requiredProperties = "items")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Listing(List<ImportedDeliveryView> items,
            @Schema(description = "Path of the next page; absent on the last") @Nullable String next) {
    }
}
