package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import nl.stagepact.placement.matching.kernel.market.Matching;

/**
 * A flow of least cost as a matching, after H. M. Wagner, On a class of capacitated transportation problems, Management
 * Science 5 (1959): a student for each unit of the capacity of an arc, who has a seat at the end of the arc at its cost
 * where the unit is used, and at its beginning at none where it is not. A node has as many seats as units leave it at
 * most, less its supply.
 *
 * @param supplies of the nodes, negative for a demand
 * @param arcs each with the numbers of its nodes, from 1; the least flow; the largest one; its cost
 */
record FlowAsMatching(int[] supplies, int[][] arcs) {

    static final int UNLIMITED = Integer.MAX_VALUE;

    private static final int FROM = 0;
    private static final int TO = 1;
    private static final int LEAST = 2;
    private static final int LARGEST = 3;
    private static final int COST = 4;

    long leastCost() {
        int[] open = supplies.clone();
        long cost = 0;
        int cheapest = 0;
        for (int[] arc : arcs) { // what flows at least needs no decision
            open[arc[FROM] - 1] -= arc[LEAST];
            open[arc[TO] - 1] += arc[LEAST];
            cost += (long) arc[LEAST] * arc[COST];
            cheapest = Math.min(cheapest, arc[COST]);
        }
        int most = most(open);
        int[] seats = Arrays.stream(open).map(supply -> -supply).toArray();
        List<int[]> costs = new ArrayList<>();
        for (int[] arc : arcs) {
            int units = arc[LARGEST] == UNLIMITED ? most : arc[LARGEST] - arc[LEAST];
            seats[arc[FROM] - 1] += units;
            int[] student = new int[seats.length];
            Arrays.fill(student, Eligibility.NONE);
            student[arc[FROM] - 1] = -cheapest;
            student[arc[TO] - 1] = arc[COST] - cheapest;
            for (int unit = 0; unit < units; unit++) {
                costs.add(student);
            }
        }
        Matching matching = PlainEdges.best(PlainEdges.ofCosts(costs.toArray(int[][]::new)), seats);
        assertThat(PlainEdges.placed(matching)).as("units that flow or stay").isEqualTo(costs.size());
        return cost + PlainEdges.cost(matching) + (long) costs.size() * cheapest;
    }

    /** No arc needs more than all supplies, and circles on which flow earns something. */
    private int most(int[] open) {
        return Arrays.stream(open).filter(supply -> supply > 0).sum()
                + Arrays.stream(arcs).filter(arc -> arc[COST] < 0).mapToInt(arc -> arc[LARGEST] - arc[LEAST]).sum();
    }
}
