package nl.stagepact.disclosure;

import java.util.BitSet;
import java.util.List;

import nl.stagepact.disclosure.Publication.Place;

/** Adds up a table on all levels, and gives every sum the noise of its key. */
final class PerturbedSums {

    private final Table table;
    private final BitSet countedRows;
    private final Axis rows;
    private final Axis columns;
    private final Profile profile;
    private final NoiseKeys.Drawing drawing;
    private final long[] sums;
    private final long[] people;

    /** @param countedRows row leaves that are added up; from the others comes nothing */
    PerturbedSums(Table table, BitSet countedRows, Profile profile, NoiseKeys keys) {
        this.table = table;
        this.countedRows = countedRows;
        this.rows = table.rows();
        this.columns = table.columns();
        this.profile = profile;
        this.drawing = keys.drawing(table.subject(), profile);
        this.sums = new long[rows.groupCount() * columns.groupCount()];
        this.people = new long[sums.length];
    }

    /** By row group and column group. */
    long[] withNoise() {
        NoiseTable noise = profile.noise();
        table.counts().forEach(this::add);
        List<Place> rowIdentities = rows.identities(countedRows);
        List<Place> columnIdentities = columns.identities(all(columns));
        for (int row = 0; row < rows.groupCount(); row++) {
            for (int column = 0; column < columns.groupCount(); column++) {
                int at = row * columns.groupCount() + column;
                if (sums[at] > 0) {
                    sums[at] = noise.perturbed(sums[at],
                            drawing.ofSum(rowIdentities.get(row), columnIdentities.get(column), people[at]));
                }
            }
        }
        return sums;
    }

    private void add(Table.Leaf leaf, long count) {
        if (!countedRows.get(leaf.row())) {
            return;
        }
        long key = drawing.ofPeople(leaf.contributor(), rows.leaves().get(leaf.row()), columns.leaves().get(leaf.column()),
                count);
        for (int row : rows.groupsOf(leaf.row())) {
            for (int column : columns.groupsOf(leaf.column())) {
                int at = row * columns.groupCount() + column;
                sums[at] = Math.addExact(sums[at], count);
                people[at] += key;
            }
        }
    }

    /** Whether a column has any counts must not show in the noise of others. */
    private static BitSet all(Axis axis) {
        BitSet all = new BitSet();
        all.set(0, axis.leaves().size());
        return all;
    }
}
