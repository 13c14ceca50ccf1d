package nl.stagepact.shortage.delivery.domain;

/**
 * Differences between a delivery and an earlier one.
 *
 * @param against the earlier one
 * @param added number of lines that only the new one has
 * @param removed number of lines that only the earlier one has
 * @param changed number of lines with different counts or causes
 * @param unchanged number of equal lines
 * @param difference of the totals, new minus earlier, for measures known in both
 */
public record Comparison(Delivery against, long added, long removed, long changed, long unchanged, Totals difference) {
}
