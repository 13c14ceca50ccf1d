package nl.stagepact.reporting.shortageread.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Identifies the delivery to which an event belongs; part of every delivery event.
 *
 * @param deliveryId of this version
 * @param institutionCode the school
 * @param referenceDate date to which the counts apply
 * @param version from 1
 * @param partCount number of parts in the complete delivery
 */
public record DeliveryIdentity(UUID deliveryId, String institutionCode, LocalDate referenceDate, int version, int partCount) {
}
