package nl.stagepact.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * What an attacker knows after reading an output.
 *
 * @param candidates every table that gives it
 */
record Posterior(List<TableAttacker.Candidate> candidates) {

    /** The count of one leaf, to ask for. */
    static ToIntFunction<int[]> leaf(int number) {
        return counts -> counts[number];
    }

    List<List<Integer>> tables() {
        return candidates.stream().map(each -> Arrays.stream(each.counts()).boxed().toList()).toList();
    }

    /** Likelihood of the output itself, summed over tables. */
    double mass() {
        return candidates.stream().mapToDouble(TableAttacker.Candidate::likelihood).sum();
    }

    /** Every value that a count can still have, with its probability. */
    SortedMap<Integer, Double> of(ToIntFunction<int[]> count) {
        SortedMap<Integer, Double> shares = new TreeMap<>();
        double mass = mass();
        candidates.forEach(each -> shares.merge(count.applyAsInt(each.counts()), each.likelihood() / mass, Double::sum));
        return shares;
    }
}
