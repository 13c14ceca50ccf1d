package nl.stagepact.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts of people by two axes and contributor, as they are known: never to be shown before a {@link Publication} is made of
 * them.
 */
public final class Table {

    private final String subject;
    private final Axis rows;
    private final Axis columns;
    private final Map<Leaf, Long> counts = new HashMap<>();
    private final Map<Integer, Set<String>> contributors = new HashMap<>();
    private final Map<Integer, BitSet> columnsByRow = new HashMap<>();

    /** @param subject name of what is counted, stable over publications: noise differs by subject */
    public Table(String subject, Axis rows, Axis columns) {
        this.subject = subject;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Adds to the count of one row leaf and one column leaf.
     *
     * @param contributor who counted these people, such as a school; it is a contributor to the row with a count of 0 too, so
     *        that whether a row is withheld reveals nothing about counts
     */
    public void add(String contributor, String row, String column, long count) {
        if (count < 0) {
            throw new IllegalArgumentException("A count of people is not " + count);
        }
        int at = rows.leaf(row);
        contributors.computeIfAbsent(at, _ -> new HashSet<>()).add(contributor);
        columnsByRow.computeIfAbsent(at, _ -> new BitSet()).set(columns.leaf(column));
        if (count > 0) {
            counts.merge(new Leaf(contributor, at, columns.leaf(column)), count, Math::addExact);
        }
    }

    String subject() {
        return subject;
    }

    public Axis rows() {
        return rows;
    }

    public Axis columns() {
        return columns;
    }

    /** Counts above zero. */
    Map<Leaf, Long> counts() {
        return counts;
    }

    /** Who contributed to the row leaf. */
    Set<String> contributors(int row) {
        return contributors.getOrDefault(row, Set.of());
    }

    /** Column leaves in which anybody counted people of the row leaf, also when there were none. */
    BitSet columns(int row) {
        return columnsByRow.getOrDefault(row, new BitSet());
    }

    /** What one contributor counted in one row leaf and one column leaf. */
    record Leaf(String contributor, int row, int column) {
    }
}
