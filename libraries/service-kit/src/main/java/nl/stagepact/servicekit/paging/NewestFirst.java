package nl.stagepact.servicekit.paging;

import java.time.Instant;
import java.util.UUID;

/**
 * Position in a collection sorted newest first: the page starts after this item.
 *
 * @param moment sort value of the item
 * @param id of the item; the tie-breaker for equal moments
 */
public record NewestFirst(Instant moment, UUID id) {

    /** Position before the first item. */
    public static final NewestFirst START = new NewestFirst(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /** @param sortKey as returned by {@link #sortKey()} */
    public static NewestFirst of(String sortKey) {
        String[] parts = sortKey.split(" ");
        return new NewestFirst(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    public String sortKey() {
        return moment + " " + id;
    }
}
