package nl.stagepact.servicekit.paging;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a page of a collection begins that is read newest first: before this item.
 *
 * @param moment by which the collection is sorted
 * @param id of the item, for those of the same moment
 */
public record NewestFirst(Instant moment, UUID id) {

    /** Before the first page. */
    public static final NewestFirst BEGIN = new NewestFirst(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /** @param sortKey as {@link #sortKey()} made it */
    public static NewestFirst of(String sortKey) {
        String[] parts = sortKey.split(" ");
        return new NewestFirst(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    public String sortKey() {
        return moment + " " + id;
    }
}
