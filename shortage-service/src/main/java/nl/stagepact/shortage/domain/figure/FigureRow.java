package nl.stagepact.shortage.domain.figure;

import java.util.Map;
import java.util.Set;

import nl.stagepact.shortage.domain.delivery.Measure;
import nl.stagepact.shortage.domain.delivery.Totals;

/**
 * One sum.
 *
 * @param key value of each dimension grouped by
 * @param sums of what is known
 * @param unknown measures that at least one line of the sum delivered as unknown
 * @param notDelivered measures that at least one line of the sum did not deliver
 */
public record FigureRow(Map<Dimension, String> key, Totals sums, Set<Measure> unknown, Set<Measure> notDelivered) {
}
