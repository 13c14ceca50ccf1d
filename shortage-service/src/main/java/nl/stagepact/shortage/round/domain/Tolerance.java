package nl.stagepact.shortage.round.domain;

/**
 * How far two counts may differ and still be the same for a pact.
 *
 * @param absolute in students, 0 or more
 * @param relativePercent of the larger count, 0 to 100
 */
public record Tolerance(int absolute, int relativePercent) {

    /** Within either of the two. */
    public boolean covers(int one, int other) {
        long difference = Math.abs((long) one - other);
        return difference <= absolute || difference * 100 <= (long) relativePercent * Math.max(one, other);
    }
}
