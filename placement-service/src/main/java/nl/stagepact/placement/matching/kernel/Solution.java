package nl.stagepact.placement.matching.kernel;

import java.util.Arrays;

/**
 * The best matching of an instance, with what proves it: prices such that everyone who has a place has the one that is cheapest
 * for it, and
 * everyone else finds none that is cheaper than having none.
 */
public final class Solution {

    /** Instead of a place: none. */
    public static final int NONE = -1;

    private final int[] places;
    private final long[] prices;
    private final Weights weights;
    private final long edges;

    private Solution(int[] places, long[] prices, Weights weights, long edges) {
        this.places = places;
        this.prices = prices;
        this.weights = weights;
        this.edges = edges;
    }

    public static Solution of(Instance instance) {
        Weights weights = instance.weights();
        Edges edges = EdgeBuilder.build(instance, weights);
        int[] seats = instance.places().stream().mapToInt(Place::seats).toArray();
        long[] outside = instance.students().stream().mapToLong(student -> weights.outside(student.policyClass())).toArray();
        Matching matching = new Matching(edges, seats, outside);
        Placing placing = new Placing(matching, seats.length);
        int[] places = new int[outside.length];
        for (int student = 0; student < places.length; student++) {
            placing.enter(student);
        }
        for (int student = 0; student < places.length; student++) {
            places[student] = matching.seats().isPlaced(student) ? matching.seats().place(student) : NONE;
        }
        return new Solution(places, matching.prices(), weights, edges.size());
    }

    /** Of the instance, by student; {@value #NONE} for who has none. */
    public int[] places() {
        return Arrays.copyOf(places, places.length);
    }

    /** By place. */
    public long[] prices() {
        return Arrays.copyOf(prices, prices.length);
    }

    public int placed() {
        return (int) Arrays.stream(places).filter(place -> place != NONE).count();
    }

    /** Pairs of a student and a place that it could have. */
    public long edges() {
        return edges;
    }

    public Certificate certificate() {
        return weights.certificate(places(), prices());
    }
}
