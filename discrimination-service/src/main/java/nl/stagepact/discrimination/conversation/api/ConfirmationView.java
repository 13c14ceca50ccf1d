package nl.stagepact.discrimination.conversation.api;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.conversation.domain.ReceiptConfirmation;

/** A confirmation that a report was registered. */
@Schema(name = "ReceiptConfirmation", description = "Confirms that a report was registered, and says nothing about it")
public record ConfirmationView(
        @Schema(required = true, description = "Day of the report") LocalDate receivedOn,
        @Schema(required = true, description = "Day of the confirmation") LocalDate confirmedOn,
        @Schema(required = true, description = "To show to others, who can have it checked") String confirmation) {

    static ConfirmationView of(ReceiptConfirmation confirmation) {
        return new ConfirmationView(confirmation.receivedOn(), confirmation.confirmedOn(), confirmation.text());
    }
}
