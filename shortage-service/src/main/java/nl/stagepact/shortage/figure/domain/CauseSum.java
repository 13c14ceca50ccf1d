package nl.stagepact.shortage.figure.domain;

import java.util.Map;

/**
 * Number of missing places with one cause, now and on an earlier day.
 *
 * @param key value of each grouping dimension
 * @param cause code of a {@code Cause}
 * @param shortage number on the requested day
 * @param before number on the earlier day
 */
public record CauseSum(Map<Dimension, String> key, String cause, long shortage, long before) {
}
