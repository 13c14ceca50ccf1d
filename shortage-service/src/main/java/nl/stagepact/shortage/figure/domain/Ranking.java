package nl.stagepact.shortage.figure.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Competition ranking ("1224"): equal values share a rank, and the next rank counts them all. Equal values are ordered by code,
 * so that the result is deterministic.
 */
public final class Ranking {

    private Ranking() {
    }

    /** @param rank from 1 */
    public record Ranked<T>(int rank, T item) {
    }

    /**
     * The items up to that rank, including all of a tie at the limit, so that the list may be longer. Zero is no shortage and
     * is not ranked.
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
