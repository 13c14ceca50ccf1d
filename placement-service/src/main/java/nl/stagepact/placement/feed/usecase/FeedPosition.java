package nl.stagepact.placement.feed.usecase;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.search.domain.GoneVacancy;

/**
 * Position after which a page of a feed begins. A page lists vacancies and, in formats that have them, vacancies that
 * disappeared; either may end before the other.
 *
 * @param item the last vacancy before the page; null before the first; {@link #END} when all were listed
 * @param gone the same for those that disappeared
 */
public record FeedPosition(@Nullable SortKey item, @Nullable GoneVacancy gone) {

    public static final FeedPosition FIRST = new FeedPosition(null, null);
    static final SortKey END = new SortKey(Long.MAX_VALUE, Long.MIN_VALUE, new UUID(0, 0));
    private static final String SEPARATOR = "/";

    @Override
    public String toString() {
        return (item == null ? "" : item) + SEPARATOR + (gone == null ? "" : gone.since() + " " + gone.id());
    }

    /** @param text written by {@link #toString()} */
    public static FeedPosition of(String text) {
        String item = text.substring(0, text.indexOf(SEPARATOR));
        String[] gone = text.substring(item.length() + 1).split(" ");
        return new FeedPosition(item.isEmpty() ? null : SortKey.of(item),
                gone.length < 2 ? null : new GoneVacancy(UUID.fromString(gone[1]), Instant.parse(gone[0])));
    }
}
