package nl.stagepact.reporting.shortageread.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which delivery an event speaks of; every event of a delivery says all of this.
 *
 * @param deliveryId of this version
 * @param institutionCode the school
 * @param referenceDate the day the counts speak of
 * @param version from 1
 * @param partCount how many parts make it whole
 */
public record DeliveryIdentity(UUID deliveryId, String institutionCode, LocalDate referenceDate, int version, int partCount) {
}
