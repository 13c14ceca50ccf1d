package nl.stagepact.placement.matching.kernel;

import java.util.Arrays;

import nl.stagepact.placement.matching.kernel.market.Clearing;
import nl.stagepact.placement.matching.kernel.market.LeastPrices;
import nl.stagepact.placement.matching.kernel.market.Matching;

/**
 * The best matching of an instance, with what proves it: prices such that everyone who has a place has the one that is
 * cheapest for it, and everyone else finds none that is cheaper than having none.
 */
public final class Solution {

    /** Instead of a place: none. */
    public static final int NONE = -1;

    private final int[] places;
    private final long[] prices;
    private final Matching matching;
    private final Weights weights;

    /**
     * What one more seat at a place would change.
     *
     * @param policyClass of the student who would be placed besides; {@value #NOBODY} for none
     * @param saved if nobody would: cost that all together would save, in tenths of minutes
     */
    public record ExtraSeat(int policyClass, long saved) {

        /** Instead of a class: one more seat places nobody more. */
        public static final int NOBODY = -1;
    }

    private Solution(int[] places, long[] prices, Matching matching, Weights weights) {
        this.places = places;
        this.prices = prices;
        this.matching = matching;
        this.weights = weights;
    }

    public static Solution of(Instance instance) {
        return of(Candidates.of(instance));
    }

    public static Solution of(Candidates candidates) {
        Matching matching = best(candidates);
        int[] places = new int[candidates.edges().students()];
        for (int student = 0; student < places.length; student++) {
            places[student] = matching.seats().isPlaced(student) ? matching.seats().place(student) : NONE;
        }
        return new Solution(places, LeastPrices.of(matching), matching, candidates.weights());
    }

    /** After all students have entered. */
    static Matching best(Candidates candidates) {
        Matching matching = candidates.matching();
        Clearing.clear(matching);
        return matching;
    }

    /** Of the instance, by student; {@value #NONE} for who has none. */
    public int[] places() {
        return Arrays.copyOf(places, places.length);
    }

    /** What one more seat at a place would change, which its price tells. */
    public ExtraSeat extraSeat(int place) {
        return weights.extraSeat(prices[place]);
    }

    /** By place, the least that prove the matching. */
    public long[] prices() {
        return prices.clone();
    }

    public int placed() {
        return (int) Arrays.stream(places).filter(place -> place != NONE).count();
    }

    /** Pairs of a student and a place that it could have. */
    public long edges() {
        return matching.edges().size();
    }

    Matching matching() {
        return matching;
    }

    public Certificate certificate() {
        return weights.certificate(places(), prices());
    }
}
