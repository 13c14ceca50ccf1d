package nl.stagepact.placement.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;

import nl.stagepact.placement.domain.vacancy.FoundVacancies.SortKey;

/** Which rows come first. */
final class Ordering {

    private final Question question;
    private final Rows rows;
    private final Map<String, Integer> metres;

    Ordering(Question question, Rows rows) {
        this.question = question;
        this.rows = rows;
        this.metres = question.metres() == null ? Map.of() : question.metres();
    }

    /** The first so many after that one, without sorting the rest. */
    List<SortKey> first(RoaringBitmap found, @Nullable SortKey after, int count) {
        PriorityQueue<SortKey> first = new PriorityQueue<>(Comparator.reverseOrder());
        SortKey worst = new SortKey(Long.MAX_VALUE, Long.MIN_VALUE, new UUID(0, 0));
        // Added last is mostly told last: the newest are met first, and of the rest hardly any gets in.
        IntIterator each = found.getReverseIntIterator();
        while (each.hasNext()) {
            int row = each.next();
            long key = key(row);
            if (key > worst.key() || key == worst.key() && rows.publishedMicros(row) < worst.publishedMicros()
                    || after != null && key < after.key()) {
                continue;
            }
            SortKey place = rows.sortKey(row, key);
            if (after != null && place.compareTo(after) <= 0) {
                continue;
            }
            first.add(place);
            if (first.size() > count) {
                first.remove();
                worst = first.element();
            }
        }
        List<SortKey> sorted = new ArrayList<>(first);
        sorted.sort(Comparator.naturalOrder());
        return sorted;
    }

    private long key(int row) {
        return switch (question.order()) {
            case NEWEST -> -rows.publishedMicros(row);
            case DISTANCE -> metres.getOrDefault(rows.postcode(row).substring(0, 4), Integer.MAX_VALUE);
            case COMPENSATION -> -rows.centsPerDay(row);
        };
    }
}
