package nl.stagepact.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Chooses which sums to hide.
 *
 * <p>
 * Small ones first. That is not enough: a small one can be worked out as the difference of others. It cannot when there is a
 * {@link Shift}, some people moved from one leaf to another, that changes the small sum but no sum that is shown: the table
 * with the shift has the same shown sums, so these do not tell which of the two is the real one. Which sums are hidden may
 * still tell: for the shifted table other ones can be cheaper. For every small sum shifts are sought until together they span
 * as much as the floor, each time the one that costs least to hide. Hiding more never undoes a shift, so what was protected
 * once stays so. The last resort always exists: everybody added to one leaf, with all its sums hidden.
 */
final class Suppression {

    /** Columns tried as partner before all are: those that share most levels with the one that is small. */
    private static final int NEAREST = 24;
    /** What a shift among the nearest may cost; for a dearer one all columns are tried, and more moves with it. */
    private static final double CHEAP = 100;
    /** Hiding again what was hidden before costs next to nothing. */
    private static final double AGAIN = 0.01;

    private final Table table;
    private final Profile profile;
    private final long[] sums;
    private final BitSet before;
    private final BitSet hidden = new BitSet();
    private final int rows;
    private final int columns;
    private final int[][] nearest;
    private final Shift scratch;

    Suppression(Table table, Profile profile, long[] sums, BitSet before) {
        this.table = table;
        this.profile = profile;
        this.sums = sums;
        this.before = before;
        this.rows = table.rows().leaves().size();
        this.columns = table.columns().leaves().size();
        this.nearest = Nearness.of(table.columns());
        this.scratch = new Shift(table);
    }

    BitSet hidden() {
        for (int node = 0; node < sums.length; node++) {
            if (profile.isSmall(sums[node])) {
                hidden.set(node);
            }
        }
        int[] small = hidden.stream().toArray();
        for (int node : small) {
            protect(node);
        }
        return hidden;
    }

    private void protect(int node) {
        Slack slack = new Slack(table);
        long needed = profile.floor() - 1;
        while (needed > 0) {
            Shift shift = cheapest(node, slack);
            for (int changed : shift.changedSums()) {
                hidden.set(changed);
            }
            needed -= slack.use(shift, shift.effectOn(node), needed);
        }
    }

    private Shift cheapest(int node, Slack slack) {
        Search near = search(node, slack, Math.min(NEAREST, columns));
        if (near.least <= CHEAP) {
            return near.best;
        }
        Search everywhere = search(node, slack, columns);
        everywhere.extend();
        return everywhere.best;
    }

    private Search search(int node, Slack slack, int partners) {
        Search search = new Search(node, slack);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (table.count(row, column) > 0 && scratch.isIn(node, row, column)) {
                    search.from(row, column, partners);
                }
            }
        }
        return search;
    }

    /** Tries shifts that start at a leaf of the small sum. */
    private final class Search {

        private final int node;
        private final Slack slack;
        private double least = Double.MAX_VALUE;
        private Shift best = scratch;

        private Search(int node, Slack slack) {
            this.node = node;
            this.slack = slack;
        }

        private void from(int row, int column, int partners) {
            consider(scratch.start(row, column));
            for (int i = 0; i < partners && i < nearest[column].length; i++) {
                int other = nearest[column][i];
                consider(scratch.start(row, column).take(row, other));
                for (int elsewhere = 0; elsewhere < rows; elsewhere++) {
                    if (elsewhere != row) {
                        consider(scratch.start(row, column).take(row, other).take(elsewhere, column).give(elsewhere, other));
                    }
                }
            }
            for (int elsewhere = 0; elsewhere < rows; elsewhere++) {
                if (elsewhere != row) {
                    consider(scratch.start(row, column).take(elsewhere, column));
                }
            }
        }

        /**
         * The cheapest so far, with people moved between two more columns of its two rows: that can undo what it did to sums of
         * levels and sectors, which are worth more than the programmes that it changes instead.
         */
        private void extend() {
            if (best.leaves() != 4) {
                return;
            }
            Shift found = best;
            int one = found.row(0);
            int two = found.row(3);
            List<Integer> free = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                if (column != found.column(0) && column != found.column(1) && table.count(one, column) > 0
                        && table.count(two, column) > 0) {
                    free.add(column);
                }
            }
            for (int column : free) {
                for (int other : free) {
                    if (other != column) {
                        consider(scratch.startWith(found).give(one, column).take(one, other).take(two, column)
                                .give(two, other));
                    }
                }
            }
        }

        private void consider(Shift shift) {
            int effect = shift.effectOn(node);
            if (effect == 0 || !shift.isPossible()) {
                return;
            }
            double cost = shift.cost(this::cost);
            if (cost < least && slack.of(shift, effect) > 0) {
                least = cost;
                best = shift.copy();
            }
        }

        /** A large sum is worth more to a reader than a small one, and every sum is worth something. */
        private double cost(int changed) {
            if (hidden.get(changed)) {
                return 0;
            }
            double worth = profile.floor() + sums[changed];
            return before.get(changed) ? worth * AGAIN : worth;
        }
    }
}
