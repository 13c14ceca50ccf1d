package nl.stagepact.disclosure;

import java.util.Arrays;

/**
 * People moved between at most eight leaves: some more in one, as many fewer in another. It changes only the sums that do not
 * hold both. Reused while searching, so that trying a million of them makes no garbage.
 */
final class Shift {

    private static final int MAX_LEAVES = 8;

    private final Table table;
    private final int columnGroups;
    private final int[] row = new int[MAX_LEAVES];
    private final int[] column = new int[MAX_LEAVES];
    private final int[] sign = new int[MAX_LEAVES];
    private final int[] touched;
    private final boolean[] isTouched;
    private final int[] effect;
    private int leaves;
    private int touchedCount;

    Shift(Table table) {
        this.table = table;
        this.columnGroups = table.columns().groupCount();
        this.effect = new int[table.rows().groupCount() * columnGroups];
        this.isTouched = new boolean[effect.length];
        this.touched = new int[MAX_LEAVES * table.rows().levels().size() * table.columns().levels().size()];
    }

    private Shift(Shift of) {
        this.table = of.table;
        this.columnGroups = of.columnGroups;
        this.effect = of.effect.clone();
        this.touched = of.touched.clone();
        this.isTouched = of.isTouched.clone();
        this.touchedCount = of.touchedCount;
        this.leaves = of.leaves;
        System.arraycopy(of.row, 0, row, 0, leaves);
        System.arraycopy(of.column, 0, column, 0, leaves);
        System.arraycopy(of.sign, 0, sign, 0, leaves);
    }

    Shift copy() {
        return new Shift(this);
    }

    /** Begins anew, with more people in this leaf. */
    Shift start(int atRow, int atColumn) {
        for (int i = 0; i < touchedCount; i++) {
            effect[touched[i]] = 0;
            isTouched[touched[i]] = false;
        }
        touchedCount = 0;
        leaves = 0;
        return give(atRow, atColumn);
    }

    /** Begins anew, with what another one does. */
    Shift startWith(Shift other) {
        start(other.row[0], other.column[0]);
        for (int i = 1; i < other.leaves; i++) {
            add(other.row[i], other.column[i], other.sign[i]);
        }
        return this;
    }

    /** More people in this leaf too. */
    Shift give(int atRow, int atColumn) {
        return add(atRow, atColumn, 1);
    }

    /** Fewer people in this leaf. */
    Shift take(int atRow, int atColumn) {
        return add(atRow, atColumn, -1);
    }

    /** Leaves without anybody are shown as zero, so nobody can be thought to be there. */
    boolean isPossible() {
        for (int i = 0; i < leaves; i++) {
            if (table.count(row[i], column[i]) == 0) {
                return false;
            }
        }
        return true;
    }

    /** People are only added: every sum with that leaf changes. */
    boolean isLastResort() {
        return leaves == 1;
    }

    boolean isIn(int node, int atRow, int atColumn) {
        return contains(table.rows().groupsOf(atRow), node / columnGroups)
                && contains(table.columns().groupsOf(atColumn), node % columnGroups);
    }

    int effectOn(int node) {
        return effect[node];
    }

    /** Nodes whose sum one step changes. */
    int[] changedSums() {
        int[] changed = new int[touchedCount];
        int count = 0;
        for (int i = 0; i < touchedCount; i++) {
            if (effect[touched[i]] != 0) {
                changed[count++] = touched[i];
            }
        }
        return Arrays.copyOf(changed, count);
    }

    /** What it costs to hide every sum that one step changes. */
    double cost(NodeCost of) {
        double cost = 0;
        for (int i = 0; i < touchedCount; i++) {
            if (effect[touched[i]] != 0) {
                cost += of.hiding(touched[i]);
            }
        }
        return cost;
    }

    int leaves() {
        return leaves;
    }

    int row(int i) {
        return row[i];
    }

    int column(int i) {
        return column[i];
    }

    int leaf(int i) {
        return row[i] * table.columns().leaves().size() + column[i];
    }

    boolean takesFrom(int i) {
        return sign[i] < 0;
    }

    private Shift add(int atRow, int atColumn, int by) {
        row[leaves] = atRow;
        column[leaves] = atColumn;
        sign[leaves++] = by;
        for (int rowGroup : table.rows().groupsOf(atRow)) {
            for (int columnGroup : table.columns().groupsOf(atColumn)) {
                int node = rowGroup * columnGroups + columnGroup;
                effect[node] += by;
                if (!isTouched[node]) {
                    isTouched[node] = true;
                    touched[touchedCount++] = node;
                }
            }
        }
        return this;
    }

    private static boolean contains(int[] groups, int wanted) {
        for (int group : groups) {
            if (group == wanted) {
                return true;
            }
        }
        return false;
    }

    /** What it costs to hide one sum. */
    @FunctionalInterface
    interface NodeCost {

        double hiding(int node);
    }
}
