package nl.stagepact.placement.handover.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Consent of a student to hand over its record.
 *
 * @param validUntil last day on which the record can be read
 */
public record Handover(UUID searchCaseId, LocalDate consentedOn, LocalDate validUntil) {
}
