package nl.stagepact.shortage.delivery.domain;

/**
 * What a delivery changed against an earlier one.
 *
 * @param against the earlier one
 * @param added lines that it lacked
 * @param removed lines that only it has
 * @param changed lines of both with other counts or causes
 * @param unchanged lines that are the same in both
 * @param difference of the totals, new minus old, for measures that both know
 */
public record Comparison(Delivery against, long added, long removed, long changed, long unchanged, Totals difference) {
}
