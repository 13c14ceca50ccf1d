package nl.stagepact.disclosure;

import java.util.OptionalInt;

/**
 * How much is published. Its name and version are stated with every figure that was published with it, so that readers
 * know what noise it has.
 *
 * @param name as published
 * @param version of the method and its parameters
 * @param noise added to every count above zero
 * @param smallestDenominator a percentage of fewer is not given
 * @param geographies maximum number of levels of place in one table, not counting its total
 * @param months shortest period of a table; 0 for a count at one moment
 * @param organisations whether a table may distinguish organisations
 */
public record Profile(String name, String version, NoiseTable noise, int smallestDenominator, int geographies, int months,
        boolean organisations) {

    /** Open data about students. */
    public static final Profile OPEN = new Profile("open", "4", NoiseTable.read("noise-open-4.csv", 3), 30, Integer.MAX_VALUE,
            0, false);

    /** Figures about discrimination: more noise, a quarter or coarser, one level of place, never an organisation. */
    public static final Profile SENSITIVE = new Profile("sensitive", "2", NoiseTable.read("noise-sensitive-2.csv", 10), 30, 1,
            3, false);

    /**
     * May a table of this shape be published at all?
     *
     * @param months that the table speaks of; 0 for a count at one moment
     * @throws NotPublishable when not, whatever its numbers
     */
    public void check(Axis rows, Axis columns, int months) {
        if (!organisations && (rows.kind() == Axis.Kind.ORGANISATION || columns.kind() == Axis.Kind.ORGANISATION)) {
            throw new NotPublishable.OfAnOrganisation(this);
        }
        if (places(rows) + places(columns) > geographies) {
            throw new NotPublishable.TooManyGeographies(this);
        }
        if (months < this.months) {
            throw new NotPublishable.TooShortAPeriod(this);
        }
    }

    /** A published count deviates from the count by at most this. */
    public int maximumDeviation() {
        return noise.maximumDeviation();
    }

    /** Standard deviation of the noise on counts from the floor up. */
    public double standardDeviation() {
        return Math.sqrt(noise.variance(Long.MAX_VALUE));
    }

    /** Smallest published count above zero. */
    public int floor() {
        return noise.floor();
    }

    /** Whole percentage of two published counts; empty if the whole is too small, or noise made it smaller than its part. */
    public OptionalInt percentage(long part, long whole) {
        return whole < smallestDenominator || part > whole ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(100.0 * part / whole));
    }

    private static int places(Axis axis) {
        return axis.kind() == Axis.Kind.GEOGRAPHY ? (int) axis.levels().stream().filter(level -> !level.isTotal()).count() : 0;
    }
}
