package nl.stagepact.discrimination.conversation.domain;

import java.time.LocalDate;

/**
 * Confirms that a report was registered, and says nothing about it.
 *
 * @param receivedOn day of the report
 * @param confirmedOn day of the confirmation
 * @param text to show to others, who can have it checked
 */
public record ReceiptConfirmation(LocalDate receivedOn, LocalDate confirmedOn, String text) {
}
