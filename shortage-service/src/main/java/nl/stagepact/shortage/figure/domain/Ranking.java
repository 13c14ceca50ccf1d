package nl.stagepact.shortage.figure.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Competition ranking ("1224"): equals share a rank, and the next rank counts them all. Equals are in the order of their
 * code, so the same figures always give the same list.
 */
public final class Ranking {

    private Ranking() {
    }

    /** @param rank from 1 */
    public record Ranked<T>(int rank, T item) {
    }

    /**
     * The items up to that rank; a tie at the limit is shown whole, so the list may be longer. Zero is no shortage and is
     * not ranked.
     *
     * @param limit at least 1
     */
    public static <T> List<Ranked<T>> top(List<T> items, ToLongFunction<T> value, Function<T, String> code, int limit) {
        List<T> sorted = new ArrayList<>(items);
        sorted.removeIf(item -> value.applyAsLong(item) <= 0);
        sorted.sort(Comparator.comparingLong(value).reversed().thenComparing(code));
        List<Ranked<T>> ranked = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean tie = i > 0 && value.applyAsLong(sorted.get(i)) == value.applyAsLong(sorted.get(i - 1));
            rank = tie ? rank : i + 1;
            if (rank > limit) {
                break;
            }
            ranked.add(new Ranked<>(rank, sorted.get(i)));
        }
        return ranked;
    }
}
