package nl.stagepact.servicekit.paging;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A page of a collection.
 *
 * @param items in the order of the collection
 * @param next sort key of this page's last item, after which the next page starts; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * @param found items from the start of the page; one more than {@code size}, if it exists, shows that another page follows
     * @param size maximum number of items on the page, at least 1
     */
    public static <T> Page<T> of(List<T> found, int size, Function<T, String> key) {
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, size);
        return new Page<>(items, key.apply(items.getLast()));
    }
}
