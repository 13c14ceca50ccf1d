package nl.stagepact.shortage.delivery.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.delivery.domain.Delivery;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.domain.Withdrawal;

/** A version of a delivery, without its lines. */
@Schema(name = "Delivery")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryView(
        @Schema(required = true, description = "Who counted") Source.Kind source,
        @Schema(description = "The school; absent for SBB", examples = "99DA") @Nullable String institutionCode,
        @Schema(required = true, description = "The day that the counts describe (\"peildatum\")") LocalDate referenceDate,
        @Schema(required = true, minimum = "1") int version,
        @Schema(required = true) int lineCount,
        @Schema(required = true) CountsView totals,
        @Schema(required = true, description = "SHA-256 of the content") String contentHash,
        @Schema(required = true, description = "When it was stored, UTC") Instant recordedAt,
        @Schema(required = true, description = "The client that delivered") String recordedBy,
        @Schema(description = "When it was withdrawn and stopped counting, UTC; absent otherwise") @Nullable Instant withdrawnAt,
        @Schema(description = "The client that withdrew it") @Nullable String withdrawnBy) {

    static DeliveryView of(Delivery delivery) {
        Withdrawal withdrawal = delivery.withdrawal();
        return new DeliveryView(delivery.source().kind(), institutionCode(delivery), delivery.referenceDate(),
                delivery.version(), delivery.lineCount(),
                CountsView.of(delivery.totals()), delivery.contentHash().hex(), delivery.recordedAt(), delivery.recordedBy(),
                withdrawal == null ? null : withdrawal.at(), withdrawal == null ? null : withdrawal.by());
    }

    static @Nullable String institutionCode(Delivery delivery) {
        return delivery.source().isSbb() ? null : delivery.source().code();
    }

    /** All versions of one reference date. */
    @Schema(name = "DeliveryVersions")
    record Versions(
            @Schema(required = true, description = "The current version, unless it was withdrawn") DeliveryView latest,
            @Schema(required = true, description = "Every version, latest first") List<DeliveryView> versions) {

        static Versions of(List<Delivery> versions) {
            List<DeliveryView> views = versions.stream().map(DeliveryView::of).toList();
            return new Versions(views.getFirst(), views);
        }
    }

    /** A page of deliveries. */
    @Schema(name = "DeliveryPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "The latest version of each reference date, latest date first, including "
                    + "withdrawn ones") List<DeliveryView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }
}
