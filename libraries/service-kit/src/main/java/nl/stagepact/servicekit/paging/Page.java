package nl.stagepact.servicekit.paging;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A page of a collection.
 *
 * @param items in the collection's order
 * @param next where the next page starts: the sort key of this page's last item; null when this is the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * @param found from where the page starts, one more at least than it holds if there is: by that one is known that another
     *        page follows
     * @param size of the page, 1 or more
     */
    public static <T> Page<T> of(List<T> found, int size, Function<T, String> key) {
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, size);
        return new Page<>(items, key.apply(items.getLast()));
    }
}
