package nl.stagepact.placement.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.search.domain.VacancyOrder;
import nl.stagepact.placement.search.index.words.WordHits;

/** Sorts rows in the order of a question. */
final class Ordering {

    private final Question question;
    private final Rows rows;
    private final @Nullable WordHits words;

    /** @param words those of the question; null when it has none */
    Ordering(Question question, Rows rows, @Nullable WordHits words) {
        this.question = question;
        this.rows = rows;
        this.words = words;
    }

    /** The first {@code count} rows after a position, without sorting the rest. */
    List<SortKey> first(RoaringBitmap found, @Nullable SortKey after, int count) {
        TopRows top = new TopRows(after, count);
        int[] ofBlock = new int[Rows.BLOCK];
        // Rows are mostly added in order of publication: the newest are in the last blocks, and the others are skipped.
        for (int block = (rows.count() - 1) / Rows.BLOCK; block >= 0; block--) {
            if (question.order() == VacancyOrder.NEWEST && -rows.newestMicros(block) > top.worst.key()) {
                continue;
            }
            PeekableIntIterator each = found.getIntIterator();
            each.advanceIfNeeded(block * Rows.BLOCK);
            int end = (block + 1) * Rows.BLOCK;
            int size = 0;
            while (each.hasNext() && each.peekNext() < end) {
                ofBlock[size++] = each.next();
            }
            // The newest first, because the newer of equal rows comes first: then the older ones are rejected.
            while (size > 0) {
                top.offer(ofBlock[--size]);
            }
        }
        return top.sorted();
    }

    /** The first rows of those offered. */
    private final class TopRows {

        private final @Nullable SortKey after;
        private final int count;
        private final PriorityQueue<SortKey> first = new PriorityQueue<>(Comparator.reverseOrder());
        private SortKey worst = new SortKey(Long.MAX_VALUE, Long.MIN_VALUE, new UUID(0, 0));

        private TopRows(@Nullable SortKey after, int count) {
            this.after = after;
            this.count = count;
        }

        /** Most rows are rejected by their key alone, without creating an object. */
        private void offer(int row) {
            long key = key(row);
            if (key > worst.key() || key == worst.key() && rows.publishedMicros(row) < worst.publishedMicros()
                    || after != null && key < after.key()) {
                return;
            }
            SortKey position = rows.sortKey(row, key);
            if (after != null && position.compareTo(after) <= 0) {
                return;
            }
            first.add(position);
            if (first.size() > count) {
                first.remove();
                worst = first.element();
            }
        }

        private List<SortKey> sorted() {
            List<SortKey> sorted = new ArrayList<>(first);
            sorted.sort(Comparator.naturalOrder());
            return sorted;
        }
    }

    private long key(int row) {
        return switch (question.order()) {
            case NEWEST -> -rows.publishedMicros(row);
            case DISTANCE -> question.near() == null ? 0 : question.near().metresTo(rows.area(row));
            case COMPENSATION -> -rows.centsPerDay(row);
            case RELEVANCE -> words == null ? 0 : words.rank(row);
        };
    }
}
