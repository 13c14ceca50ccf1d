package nl.stagepact.placement.search.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Result of a query: one page, and totals over all pages.
 *
 * @param ids vacancies on the page, in order
 * @param next start of the next page; null on the last page
 * @param total number of results on all pages
 * @param counts by kind and code; counts of a kind ignore the filter on that kind; empty when not requested
 */
public record FoundVacancies(List<UUID> ids, @Nullable SortKey next, int total,
        Map<VacancyKind, Map<String, Integer>> counts) {

    /**
     * Position of a vacancy in the sort order. The position of the last item of a page is the start of the next page.
     *
     * @param key sort key, ascending
     * @param publishedMicros microseconds since 1970, descending among equal keys
     * @param id descending among equal times
     */
    public record SortKey(long key, long publishedMicros, UUID id) implements Comparable<SortKey> {

        @Override
        public int compareTo(SortKey other) {
            int byKey = Long.compare(key, other.key);
            int byTime = byKey == 0 ? Long.compare(other.publishedMicros, publishedMicros) : byKey;
            return byTime == 0 ? other.id.compareTo(id) : byTime;
        }

        @Override
        public String toString() {
            return key + " " + publishedMicros + ' ' + id;
        }

        /** @param text written by {@link #toString()} */
        public static SortKey of(String text) {
            String[] parts = text.split(" ");
            return new SortKey(Long.parseLong(parts[0]), Long.parseLong(parts[1]), UUID.fromString(parts[2]));
        }
    }
}
