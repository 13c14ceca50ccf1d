package nl.stagepact.shortage.round.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Difference up to which a pact considers two counts equal.
 *
 * @param absolute in students, 0 or more
 * @param relativePercent of the larger count, 0 to 100
 */
@Embeddable
public record Tolerance(@Column(name = "tolerance_absolute") int absolute,
        @Column(name = "tolerance_percent") int relativePercent) {

    /** Whether the difference is within either limit. */
    public boolean covers(int one, int other) {
        long difference = Math.abs((long) one - other);
        return difference <= absolute || difference * 100 <= (long) relativePercent * Math.max(one, other);
    }
}
