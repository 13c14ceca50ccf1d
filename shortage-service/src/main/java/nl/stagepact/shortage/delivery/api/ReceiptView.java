package nl.stagepact.shortage.delivery.api;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.delivery.domain.Comparison;
import nl.stagepact.shortage.delivery.domain.Delivery;
import nl.stagepact.shortage.delivery.domain.Receipt;
import nl.stagepact.shortage.delivery.domain.Source;

/** The answer to a delivery. */
@Schema(name = "DeliveryReceipt")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReceiptView(
        @Schema(required = true, description = "recorded: no current delivery for this date existed; corrected: the content "
                + "differs from the current version; unchanged: the content is the same") Receipt.Outcome outcome,
        @Schema(required = true, description = "True when nothing was stored because of dryRun") boolean dryRun,
        @Schema(required = true, description = "Who counted") Source.Kind source,
        @Schema(description = "The school; absent for SBB", examples = "99DA") @Nullable String institutionCode,
        @Schema(required = true) LocalDate referenceDate,
        @Schema(required = true, minimum = "1", description = "Current version for this date") int version,
        @Schema(required = true, description = "Lines of that version") int lineCount,
        @Schema(required = true) CountsView totals,
        @Schema(required = true, description = "SHA-256 of the content, whatever its format or order") String contentHash,
        @Schema(required = true, description = "When that version was stored, UTC") Instant recordedAt,
        @Schema(description = "Changes since the previous version for the same date; absent when there is none "
                + "or nothing changed") @Nullable ComparisonView againstPreviousVersion,
        @Schema(description = "Changes since the latest delivery of an earlier date; absent when there is "
                + "none") @Nullable ComparisonView againstEarlierDelivery) {

    static ReceiptView of(Receipt receipt) {
        Delivery delivery = receipt.delivery();
        return new ReceiptView(receipt.outcome(), receipt.dryRun(),
                delivery.source().kind(), DeliveryView.institutionCode(delivery),
                delivery.referenceDate(), delivery.version(), delivery.lineCount(), CountsView.of(delivery.totals()),
                delivery.contentHash().hex(), delivery.recordedAt(), ComparisonView.of(receipt.againstPreviousVersion()),
                ComparisonView.of(receipt.againstEarlierDelivery()));
    }

    /** What changed. */
    @Schema(name = "DeliveryComparison")
    record ComparisonView(
            @Schema(required = true, description = "Reference date of the delivery compared with") LocalDate referenceDate,
            @Schema(required = true, description = "Version of the delivery compared with") int version,
            @Schema(required = true, description = "Lines that are only in the new version") long linesAdded,
            @Schema(required = true, description = "Lines that are only in the version compared with") long linesRemoved,
            @Schema(required = true, description = "Lines in both whose counts or causes differ") long linesChanged,
            @Schema(required = true, description = "Lines that are equal in both") long linesUnchanged,
            @Schema(required = true, description = "New totals minus previous ones, where both are known") CountsView difference) {

        static @Nullable ComparisonView of(@Nullable Comparison comparison) {
            return comparison == null ? null
                    : new ComparisonView(comparison.against().referenceDate(), comparison.against().version(),
                            comparison.added(), comparison.removed(), comparison.changed(), comparison.unchanged(),
                            CountsView.of(comparison.difference()));
        }
    }
}
