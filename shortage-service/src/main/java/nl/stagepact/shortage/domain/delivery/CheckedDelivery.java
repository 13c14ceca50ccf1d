package nl.stagepact.shortage.domain.delivery;

import java.time.LocalDate;
import java.util.List;

/**
 * A delivery in which no rule found a fault.
 *
 * @param lines in the order of their key
 * @param hash of the lines
 */
public record CheckedDelivery(Source source, LocalDate referenceDate, List<DeliveryLine> lines, ContentHash hash) {
}
