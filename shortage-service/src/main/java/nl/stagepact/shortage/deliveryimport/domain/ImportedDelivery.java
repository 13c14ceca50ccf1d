package nl.stagepact.shortage.deliveryimport.domain;

import java.time.LocalDate;

import nl.stagepact.shortage.delivery.domain.Source;

/**
 * A delivery of an import as it is told.
 *
 * @param firstLine line of the file with which it begins
 * @param settled what became of it so far
 */
public record ImportedDelivery(Source source, LocalDate referenceDate, int firstLine, SettledDelivery settled) {
}
