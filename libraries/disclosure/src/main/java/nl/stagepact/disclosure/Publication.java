package nl.stagepact.disclosure;

import java.util.BitSet;
import java.util.function.BiPredicate;

/**
 * What of a table may be shown: every sum of every level, rounded or hidden. The sums that are shown determine none that is
 * hidden, but which ones are hidden depends on the counts too: whoever runs this method over all tables that fit can find small
 * counts, and more of them from two publications. From anything else made of the same counts even more can be worked out, so a
 * table is published once and then stays.
 */
public final class Publication {

    private final Table table;
    private final Profile profile;
    private final long[] sums;
    private final BitSet hidden;

    private Publication(Table table, Profile profile, long[] sums, BitSet hidden) {
        this.table = table;
        this.profile = profile;
        this.sums = sums;
        this.hidden = hidden;
    }

    /**
     * @param months that the table speaks of; 0 for counts at one moment
     * @throws NotPublishable for a shape that the profile never shows
     */
    public static Publication of(Table table, Profile profile, int months) {
        return of(table, profile, months, (_, _) -> false);
    }

    /**
     * As the one before it as far as possible: were another cell hidden each time, a count that did not change could be worked
     * out of two publications together.
     *
     * @param hiddenBefore whether the sum of that row group and column group was hidden in the publication before this one
     */
    public static Publication of(Table table, Profile profile, int months, BiPredicate<Place, Place> hiddenBefore) {
        profile.check(table.rows(), table.columns(), months);
        long[] sums = table.sums();
        BitSet before = new BitSet(sums.length);
        int columns = table.columns().groupCount();
        for (int node = 0; node < sums.length; node++) {
            if (sums[node] > 0
                    && hiddenBefore.test(place(table.rows(), node / columns), place(table.columns(), node % columns))) {
                before.set(node);
            }
        }
        return new Publication(table, profile, sums, new Suppression(table, profile, sums, before).hidden());
    }

    /** @throws IllegalArgumentException for a sum that is on no level */
    public Cell cell(Place row, Place column) {
        int node = table.rows().group(row.level(), row.code()).orElseThrow(() -> new IllegalArgumentException("No " + row))
                * table.columns().groupCount()
                + table.columns().group(column.level(), column.code())
                        .orElseThrow(() -> new IllegalArgumentException("No " + column));
        return hidden.get(node) ? Cell.HIDDEN : Cell.shown(profile.rounded(sums[node]));
    }

    /** How many sums above zero there are, and how many of them are hidden. */
    public Extent extent() {
        int above = 0;
        for (long sum : sums) {
            above += sum > 0 ? 1 : 0;
        }
        return new Extent(above, hidden.cardinality());
    }

    /** By node, as {@link Table#sums()} counts them. */
    BitSet hiddenNodes() {
        return hidden;
    }

    private static Place place(Axis axis, int group) {
        return new Place(axis.group(group).level(), axis.group(group).code());
    }

    /**
     * A group on a level of an axis.
     *
     * @param level name of the level
     * @param code of the group
     */
    public record Place(String level, String code) {
    }

    /**
     * @param sums above zero
     * @param hidden of these
     */
    public record Extent(int sums, int hidden) {
    }
}
