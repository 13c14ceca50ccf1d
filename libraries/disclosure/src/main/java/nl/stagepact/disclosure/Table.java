package nl.stagepact.disclosure;

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

    /** @param subject name of what is counted, stable over publications: noise differs by subject */
    public Table(String subject, Axis rows, Axis columns) {
        this.subject = subject;
        this.rows = rows;
        this.columns = columns;
    }

    /** Who would have counted people of the row leaf, also where there are none: whether a row is withheld depends on these. */
    public void contribute(String contributor, String row) {
        contributors.computeIfAbsent(rows.leaf(row), _ -> new HashSet<>()).add(contributor);
    }

    /**
     * Adds to the count of one row leaf and one column leaf.
     *
     * @param contributor who counted these people, such as a school
     * @param count may be 0, which makes a contributor as well
     */
    public void add(String contributor, String row, String column, long count) {
        if (count < 0) {
            throw new IllegalArgumentException("A count of people is not " + count);
        }
        contribute(contributor, row);
        Leaf leaf = new Leaf(contributor, rows.leaf(row), columns.leaf(column));
        if (count > 0) {
            counts.merge(leaf, count, Math::addExact);
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

    /** What one contributor counted in one row leaf and one column leaf. */
    record Leaf(String contributor, int row, int column) {
    }
}
