package nl.stagepact.shortage.dropout.domain;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One sum.
 *
 * @param key value of each dimension grouped by; a DUO category is empty where no reason was given
 * @param sums of what is known; a measure of which nothing is known is not there
 * @param droppedOutForLackOfPlace of those who dropped out, those whose reason says that no internship was found; null when
 *        nothing is known of dropout
 * @param unknown measures that at least one line of the sum gave as unknown
 */
public record DropoutRow(Map<DropoutDimension, String> key, Map<DropoutMeasure, Long> sums,
        @Nullable Long droppedOutForLackOfPlace, Set<DropoutMeasure> unknown) {
}
