package nl.stagepact.placement.handover.api;

import java.time.LocalDate;
import java.util.HexFormat;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.wire.KeyFormats.TokenText;

/** Bodies about handovers. */
public final class HandoverBodies {

    private HandoverBodies() {
    }

    /** Consent of a student. */
    @Schema(name = "HandoverBody")
    public record ConsentBody(
            @Schema(description = "Day on which the student consented, not in the future") @NotNull LocalDate consentedOn) {
    }

    /** A code that was handed over. */
    @Schema(name = "RecordCodeBody")
    public record CodeBody(@Schema(description = "From the school or the student") @NotNull @TokenText String code) {

        byte[] bytes() {
            return HexFormat.of().parseHex(code);
        }

        /** Not the code, which must not come into a log. */
        @Override
        public String toString() {
            return "record code";
        }
    }
}
