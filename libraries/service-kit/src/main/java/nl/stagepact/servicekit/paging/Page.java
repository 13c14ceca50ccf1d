package nl.stagepact.servicekit.paging;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a collection.
 *
 * @param items in the collection's order
 * @param next where the next page starts: the sort key of this page's last item; null when this is the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {
}
