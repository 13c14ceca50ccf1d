package nl.stagepact.disclosure;

import java.util.OptionalInt;

/**
 * How much may be told. Its name and version go with every table that was published by it, so that a reader knows what a
 * hidden cell means.
 *
 * @param name as published
 * @param version raised with every change of a number here
 * @param floor smallest count above zero that is shown; zero is no person and always shown
 * @param roundTo published counts are rounded to the nearest multiple
 * @param smallestDenominator a percentage of fewer is not shown
 * @param geographies most levels of place in one table, its total not counted
 * @param months shortest period that one table may speak of; 0 for a count at one moment
 * @param organisations whether a table may tell organisations apart
 */
public record Profile(String name, String version, int floor, int roundTo, int smallestDenominator, int geographies,
        int months, boolean organisations) {

    /** Open data about students: what Statistics Netherlands and DUO do with small cells, made concrete. */
    public static final Profile OPEN = new Profile("open", "1", 5, 5, 30, Integer.MAX_VALUE, 0, false);

    /** Figures about discrimination: a quarter or coarser, one level of place, never an organisation. */
    public static final Profile SENSITIVE = new Profile("sensitive", "1", 10, 5, 30, 1, 3, false);

    public Profile {
        if (floor < 2 || roundTo < 1 || smallestDenominator < floor || geographies < 1 || months < 0) {
            throw new IllegalArgumentException("A profile that protects nobody: " + name);
        }
    }

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

    /** The nearest multiple that is published for this count, which is zero or at least the floor. */
    public long rounded(long count) {
        return Math.floorDiv(count + roundTo / 2, roundTo) * roundTo;
    }

    /** Whole percentage of two published counts; empty when the whole is too small to tell. */
    public OptionalInt percentage(long part, long whole) {
        return whole < smallestDenominator || part > whole ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(100.0 * part / whole));
    }

    boolean isSmall(long count) {
        return count > 0 && count < floor;
    }

    private static int places(Axis axis) {
        return axis.kind() == Axis.Kind.GEOGRAPHY ? (int) axis.levels().stream().filter(level -> !level.isTotal()).count() : 0;
    }
}
