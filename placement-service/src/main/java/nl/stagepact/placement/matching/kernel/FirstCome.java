package nl.stagepact.placement.matching.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import nl.stagepact.placement.matching.kernel.market.Edges;

/** What a coordinator does by hand, to compare with: whoever comes first takes the place that costs least and is free. */
public final class FirstCome {

    private FirstCome() {
    }

    /** In the order of the lottery, since nobody knows who would have come first. @return places of the students */
    public static int[] of(Candidates candidates) {
        Instance instance = candidates.instance();
        Edges edges = candidates.edges();
        int[] free = instance.seats();
        int[] places = new int[edges.students()];
        Arrays.fill(places, Solution.NONE);
        IntStream.range(0, places.length).boxed()
                .sorted(Comparator
                        .comparingLong(student -> Weights.mix(~instance.salt() ^ instance.students().get(student).key())))
                .forEach(student -> {
                    for (int edge = edges.row(student); edge < edges.row(student + 1); edge++) {
                        if (free[edges.place(edge)] > 0) {
                            free[edges.place(edge)]--;
                            places[student] = edges.place(edge);
                            return;
                        }
                    }
                });
        return places;
    }
}
