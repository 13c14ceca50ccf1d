package nl.stagepact.shortage.dropout.domain;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One sum.
 *
 * @param key value of each grouping dimension; the DUO category is empty for counts without a reason
 * @param sums of the known counts; a measure without any is absent
 * @param droppedOutForLackOfPlace students who left for a reason that means that no internship was found; null if dropout
 *        is unknown
 * @param unknown measures that at least one line of the sum delivered as unknown
 */
public record DropoutRow(Map<DropoutDimension, String> key, Map<DropoutMeasure, Long> sums,
        @Nullable Long droppedOutForLackOfPlace, Set<DropoutMeasure> unknown) {
}
