package nl.stagepact.shortage.delivery.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A delivery that satisfies all rules.
 *
 * @param lines in the order of their key
 * @param hash of the lines
 */
public record CheckedDelivery(Source source, LocalDate referenceDate, List<DeliveryLine> lines, ContentHash hash) {

    /** Regions of its lines, in order. */
    public List<String> regionCodes() {
        List<String> codes = new ArrayList<>();
        for (DeliveryLine line : lines) { // sorted by region first
            if (codes.isEmpty() || !codes.getLast().equals(line.regionCode())) {
                codes.add(line.regionCode());
            }
        }
        return codes;
    }
}
