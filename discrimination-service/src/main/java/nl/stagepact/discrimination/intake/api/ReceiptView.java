package nl.stagepact.discrimination.intake.api;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.intake.domain.Receipt;

/** What a reporter gets for a report. */
@Schema(name = "Receipt")
public record ReceiptView(
        @Schema(required = true, description = "Opens the report for its reporter, in the header Receipt-Code. Shown this once: "
                + "without it nobody, the service included, can find the report again for the "
                + "reporter", examples = "7H3K-9M2P-QX4T-1V8B-C6DN-W0RZ-5JFY-E2GS") String receiptCode,
        @Schema(required = true) LocalDate receivedOn) {

    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(receipt.code(), receipt.receivedOn());
    }

    /** Not the code, which must not come into a log. */
    @Override
    public String toString() {
        return "receipt of " + receivedOn;
    }
}
