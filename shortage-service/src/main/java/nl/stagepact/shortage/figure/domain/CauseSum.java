package nl.stagepact.shortage.figure.domain;

import java.util.Map;

/**
 * How much of a shortage has a cause, now and before.
 *
 * @param key value of each dimension grouped by
 * @param cause code of a {@code Cause}
 * @param shortage of those that count now
 * @param before of those that counted on the day compared with
 */
public record CauseSum(Map<Dimension, String> key, String cause, long shortage, long before) {
}
