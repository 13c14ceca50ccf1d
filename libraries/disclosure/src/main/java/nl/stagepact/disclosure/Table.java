package nl.stagepact.disclosure;

/** Counts of people by two axes, as they are known: never to be shown before a {@link Publication} is made of them. */
public final class Table {

    private final Axis rows;
    private final Axis columns;
    private final long[] counts;

    public Table(Axis rows, Axis columns) {
        this.rows = rows;
        this.columns = columns;
        this.counts = new long[rows.leaves().size() * columns.leaves().size()];
    }

    /** Adds to the count of one row leaf and one column leaf. */
    public void add(String row, String column, long count) {
        if (count < 0) {
            throw new IllegalArgumentException("A count of people is not " + count);
        }
        counts[rows.leaf(row) * columns.leaves().size() + columns.leaf(column)] += count;
    }

    public Axis rows() {
        return rows;
    }

    public Axis columns() {
        return columns;
    }

    long count(int row, int column) {
        return counts[row * columns.leaves().size() + column];
    }

    /** The sum of every row group and column group: what would be shown if nothing had to be hidden. */
    long[] sums() {
        long[] sums = new long[rows.groupCount() * columns.groupCount()];
        for (int row = 0; row < rows.leaves().size(); row++) {
            for (int column = 0; column < columns.leaves().size(); column++) {
                long count = count(row, column);
                if (count == 0) {
                    continue;
                }
                for (int rowGroup : rows.groupsOf(row)) {
                    for (int columnGroup : columns.groupsOf(column)) {
                        sums[rowGroup * columns.groupCount() + columnGroup] += count;
                    }
                }
            }
        }
        return sums;
    }
}
