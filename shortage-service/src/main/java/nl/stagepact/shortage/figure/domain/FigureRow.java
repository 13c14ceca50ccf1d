package nl.stagepact.shortage.figure.domain;

import java.util.Map;
import java.util.Set;

import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Totals;

/**
 * One sum.
 *
 * @param key value of each grouping dimension
 * @param sums of the known counts
 * @param unknown measures that at least one line of the sum delivered as unknown
 * @param notDelivered measures that at least one line of the sum did not deliver
 */
public record FigureRow(Map<Dimension, String> key, Totals sums, Set<Measure> unknown, Set<Measure> notDelivered) {
}
