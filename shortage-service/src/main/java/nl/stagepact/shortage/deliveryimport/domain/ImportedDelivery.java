package nl.stagepact.shortage.deliveryimport.domain;

import java.time.LocalDate;

import nl.stagepact.shortage.delivery.domain.Source;

/**
 * A delivery of an import with its outcome.
 *
 * @param firstLine number of its first line in the file
 * @param settled its outcome so far
 */
public record ImportedDelivery(Source source, LocalDate referenceDate, int firstLine, SettledDelivery settled) {
}
