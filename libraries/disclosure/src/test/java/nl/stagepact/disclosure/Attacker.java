package nl.stagepact.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation.Result;
import org.ojalgo.optimisation.Variable;

/**
 * Knows every sum that is shown, exactly and not rounded, that a zero is a zero and that what is hidden is not; and works out,
 * with a solver that shares no line with the suppression, between which numbers a hidden sum must lie. It does not know how
 * sums are chosen for hiding, as {@link TableAttacker} does.
 */
final class Attacker {

    private final Table table;
    private final BitSet hidden;
    private final long[] sums;

    Attacker(Table table, BitSet hidden) {
        this.table = table;
        this.hidden = hidden;
        this.sums = table.sums();
    }

    /** From the least to the most that a sum can be; the most is 10,000 a leaf when nothing limits it. */
    record Range(double least, double most) {

        double width() {
            return most - least;
        }
    }

    Range rangeOf(int node) {
        return new Range(bound(node, false), bound(node, true));
    }

    private double bound(int wanted, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        int columns = table.columns().leaves().size();
        List<Variable> leaves = new ArrayList<>();
        for (int row = 0; row < table.rows().leaves().size(); row++) {
            for (int column = 0; column < columns; column++) {
                boolean nobody = table.count(row, column) == 0;
                leaves.add(model.newVariable(row + "," + column).lower(nobody ? 0 : 1).upper(nobody ? 0 : 10_000));
            }
        }
        int columnGroups = table.columns().groupCount();
        for (int node = 0; node < sums.length; node++) {
            if (node == wanted || !hidden.get(node)) {
                Expression sum = model.newExpression("sum" + node);
                for (int leaf = 0; leaf < leaves.size(); leaf++) {
                    if (isIn(node, columnGroups, leaf / columns, leaf % columns)) {
                        sum.set(leaves.get(leaf), BigDecimal.ONE);
                    }
                }
                if (node == wanted) {
                    sum.weight(BigDecimal.ONE);
                } else {
                    sum.level(BigDecimal.valueOf(sums[node]));
                }
            }
        }
        Result result = most ? model.maximise() : model.minimise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("The real table itself is feasible, yet: " + result);
        }
        return result.getValue();
    }

    private boolean isIn(int node, int columnGroups, int row, int column) {
        return contains(table.rows().groupsOf(row), node / columnGroups)
                && contains(table.columns().groupsOf(column), node % columnGroups);
    }

    private static boolean contains(int[] groups, int wanted) {
        for (int group : groups) {
            if (group == wanted) {
                return true;
            }
        }
        return false;
    }
}
