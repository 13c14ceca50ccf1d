package nl.stagepact.placement.matching.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import nl.stagepact.placement.matching.kernel.market.Clearing;
import nl.stagepact.placement.matching.kernel.market.Edges;
import nl.stagepact.placement.matching.kernel.market.Matching;

/** Pairs of a case that tells choices or costs instead of facts. */
final class PlainEdges {

    /** More than all costs of a case together. */
    private static final long OUTSIDE = 1L << 40;

    private PlainEdges() {
    }

    /** @param choices places by student, the one it would rather have first */
    static Edges ofChoices(int[][] choices) {
        long[][] weights = Arrays.stream(choices).map(each -> IntStream.range(0, each.length).asLongStream().toArray())
                .toArray(long[][]::new);
        return of(choices, weights);
    }

    /** @param costs by student and place; {@value Eligibility#NONE} where the student could not have the place */
    static Edges ofCosts(int[][] costs) {
        int[][] choices = Arrays.stream(costs).map(each -> IntStream.range(0, each.length)
                .filter(place -> each[place] != Eligibility.NONE).boxed().sorted(Comparator.comparing(place -> each[place]))
                .mapToInt(place -> place).toArray()).toArray(int[][]::new);
        long[][] weights = IntStream.range(0, costs.length)
                .mapToObj(student -> Arrays.stream(choices[student]).mapToLong(place -> costs[student][place]).toArray())
                .toArray(long[][]::new);
        return of(choices, weights);
    }

    /** The matching that places most students, at least cost. */
    static Matching best(Edges edges, int... seats) {
        long[] outside = new long[edges.students()];
        Arrays.fill(outside, OUTSIDE);
        Matching matching = new Matching(edges, seats, outside);
        Clearing.clear(matching);
        return matching;
    }

    static int placed(Matching matching) {
        return (int) IntStream.range(0, matching.edges().students()).filter(matching.seats()::isPlaced).count();
    }

    /** Of the places that students have. */
    static long cost(Matching matching) {
        return IntStream.range(0, matching.edges().students()).filter(matching.seats()::isPlaced)
                .mapToLong(student -> matching.edges().weight(matching.seats().edge(student))).sum();
    }

    private static Edges of(int[][] places, long[][] weights) {
        int[] rows = new int[places.length + 1];
        for (int student = 0; student < places.length; student++) {
            rows[student + 1] = rows[student] + places[student].length;
        }
        return new Edges(rows, Arrays.stream(places).flatMapToInt(Arrays::stream).toArray(),
                Arrays.stream(weights).flatMapToLong(Arrays::stream).toArray());
    }
}
