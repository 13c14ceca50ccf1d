package nl.stagepact.placement.matching.kernel;

import java.util.Arrays;
import java.util.List;

import nl.stagepact.placement.matching.kernel.market.EdgeSort;
import nl.stagepact.placement.matching.kernel.market.Edges;

/** Finds the edges of an instance by its index, each row sorted by weight. */
final class EdgeBuilder {

    private final Student[] students;
    private final Place[] places;
    private final Eligibility eligibility;
    private final TravelTimes travel;
    private final Weights weights;
    private final CandidateIndex index;

    private int size;
    private int[] foundPlaces = new int[1 << 16];
    private long[] foundWeights = new long[1 << 16];

    private EdgeBuilder(Instance instance, Weights weights) {
        List<Place> offered = instance.places();
        this.students = instance.students().toArray(Student[]::new);
        this.places = offered.toArray(Place[]::new);
        this.travel = instance.travel();
        this.eligibility = new Eligibility(travel);
        this.weights = weights;
        this.index = CandidateIndex.of(offered);
    }

    static Edges build(Instance instance, Weights weights) {
        return new EdgeBuilder(instance, weights).build();
    }

    private Edges build() {
        int[] rows = new int[students.length + 1];
        for (int i = 0; i < students.length; i++) {
            Student student = students[i];
            int reach = travel.reach(student.mode(), student.travelLimit());
            if (reach >= 0) {
                index.visit(student.programme(), student.x(), student.y(), reach, place -> add(student, place));
            }
            EdgeSort.byWeight(foundPlaces, foundWeights, rows[i], size);
            rows[i + 1] = size;
        }
        return new Edges(rows, Arrays.copyOf(foundPlaces, size), Arrays.copyOf(foundWeights, size));
    }

    private void add(Student student, int place) {
        int cost = eligibility.cost(student, places[place]);
        if (cost == Eligibility.NONE) {
            return;
        }
        if (size == foundPlaces.length) {
            foundPlaces = Arrays.copyOf(foundPlaces, size * 2);
            foundWeights = Arrays.copyOf(foundWeights, size * 2);
        }
        foundPlaces[size] = place;
        foundWeights[size++] = weights.weight(cost, student.key(), places[place].key());
    }
}
