package nl.stagepact.placement.handover.api;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.handover.usecase.HandOverRecord;

/** A code that reads a student's record, shown once. */
@Schema(name = "Handover")
public record HandoverView(
        @Schema(required = true, description = "40 hexadecimal digits, for the student or the next school") String code,
        @Schema(required = true, description = "Last day on which the record can be read") LocalDate validUntil) {

    static HandoverView of(HandOverRecord.HandedOver handedOver) {
        return new HandoverView(handedOver.code(), handedOver.validUntil());
    }

    /** Not the code, which must not come into a log. */
    @Override
    public String toString() {
        return "handover";
    }
}
