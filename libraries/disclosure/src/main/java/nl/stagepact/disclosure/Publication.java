package nl.stagepact.disclosure;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What is published of a table: every sum of every level, each with noise of its own (cell-key method; Fraser &amp;
 * Wooton 2006). Sums therefore differ a little from the sums of their parts. The noise of a sum depends only on its place
 * and on the people in it, so publishing the same counts again reveals nothing new.
 *
 * <p>
 * A row with one contributor is withheld, and counted in no sum, unless that contributor consented: its figure would be the
 * contributor's own.
 */
public final class Publication {

    private final Table table;
    private final long[] sums;
    private final BitSet withheld;

    private Publication(Table table, long[] sums, BitSet withheld) {
        this.table = table;
        this.sums = sums;
        this.withheld = withheld;
    }

    /**
     * @param months that the table covers; 0 for counts at one moment
     * @param keys of the installation
     * @param mayBePublishedAlone whether a contributor consents to a row of its own
     * @throws NotPublishable for a shape that the profile never shows
     */
    public static Publication of(Table table, Profile profile, int months, NoiseKeys keys,
            Predicate<String> mayBePublishedAlone) {
        profile.check(table.rows(), table.columns(), months);
        BitSet counted = new BitSet();
        BitSet withheld = new BitSet();
        for (int row = 0; row < table.rows().leaves().size(); row++) {
            Set<String> contributors = table.contributors(row);
            boolean alone = contributors.size() == 1 && !mayBePublishedAlone.test(contributors.iterator().next());
            counted.set(row, !alone && !contributors.isEmpty());
            withheld.set(row, alone);
        }
        BitSet withheldGroups = groups(table.rows(), withheld);
        withheldGroups.andNot(groups(table.rows(), counted));
        return new Publication(table, new PerturbedSums(table, counted, profile, keys).withNoise(), withheldGroups);
    }

    private static BitSet groups(Axis axis, BitSet leaves) {
        BitSet groups = new BitSet();
        leaves.stream().flatMap(leaf -> IntStream.of(axis.groupsOf(leaf))).forEach(groups::set);
        return groups;
    }

    /** @throws IllegalArgumentException for a sum that is on no level */
    public Cell cell(Place row, Place column) {
        int rowGroup = group(table.rows(), row);
        return withheld.get(rowGroup) ? Cell.WITHHELD
                : Cell.shown(sums[rowGroup * table.columns().groupCount() + group(table.columns(), column)]);
    }

    private static int group(Axis axis, Place place) {
        return axis.group(place.level(), place.code()).orElseThrow(() -> new IllegalArgumentException("No " + place));
    }

    /**
     * A group on a level of an axis.
     *
     * @param level name of the level
     * @param code of the group
     */
    public record Place(String level, String code) {
    }
}
