package nl.stagepact.placement.search.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What answers a query.
 *
 * @param ids of a page, in order
 * @param next where the next page begins; null when there is none
 * @param total how many there are on all pages
 * @param counts of each kind by its code, those of one kind as if nothing was asked of that kind; empty when not asked for
 */
public record FoundVacancies(List<UUID> ids, @Nullable SortKey next, int total,
        Map<VacancyKind, Map<String, Integer>> counts) {

    /**
     * Where a vacancy stands in an order: that of the last item of a page is where the next one begins.
     *
     * @param key by which is sorted, smallest first
     * @param publishedMicros for those of the same key, latest first: microseconds since 1970
     * @param id for those of the same moment, largest first
     */
    public record SortKey(long key, long publishedMicros, UUID id) implements Comparable<SortKey> {

        @Override
        public int compareTo(SortKey other) {
            int byKey = Long.compare(key, other.key);
            int byMoment = byKey == 0 ? Long.compare(other.publishedMicros, publishedMicros) : byKey;
            return byMoment == 0 ? other.id.compareTo(id) : byMoment;
        }

        @Override
        public String toString() {
            return key + " " + publishedMicros + ' ' + id;
        }

        /** @param text as {@link #toString()} made it */
        public static SortKey of(String text) {
            String[] parts = text.split(" ");
            return new SortKey(Long.parseLong(parts[0]), Long.parseLong(parts[1]), UUID.fromString(parts[2]));
        }
    }
}
