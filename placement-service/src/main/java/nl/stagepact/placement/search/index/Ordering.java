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

/** Which rows come first. */
final class Ordering {

    private final Question question;
    private final Rows rows;

    Ordering(Question question, Rows rows) {
        this.question = question;
        this.rows = rows;
    }

    /** The first so many after that one, without sorting the rest. */
    List<SortKey> first(RoaringBitmap found, @Nullable SortKey after, int count) {
        Chosen chosen = new Chosen(after, count);
        // Added last is mostly told last: in the last blocks are the newest, and of the others hardly any is looked at.
        for (int block = (rows.count() - 1) / Rows.BLOCK; block >= 0; block--) {
            if (question.order() == VacancyOrder.NEWEST && -rows.newestMicros(block) > chosen.worst.key()) {
                continue;
            }
            PeekableIntIterator each = found.getIntIterator();
            each.advanceIfNeeded(block * Rows.BLOCK);
            int end = (block + 1) * Rows.BLOCK;
            while (each.hasNext() && each.peekNext() < end) {
                chosen.look(each.next());
            }
        }
        return chosen.sorted();
    }

    /** The first of those that were looked at. */
    private final class Chosen {

        private final @Nullable SortKey after;
        private final int count;
        private final PriorityQueue<SortKey> first = new PriorityQueue<>(Comparator.reverseOrder());
        private SortKey worst = new SortKey(Long.MAX_VALUE, Long.MIN_VALUE, new UUID(0, 0));

        private Chosen(@Nullable SortKey after, int count) {
            this.after = after;
            this.count = count;
        }

        /** Most rows are passed by without making anything of them. */
        private void look(int row) {
            long key = key(row);
            if (key > worst.key() || key == worst.key() && rows.publishedMicros(row) < worst.publishedMicros()
                    || after != null && key < after.key()) {
                return;
            }
            SortKey place = rows.sortKey(row, key);
            if (after != null && place.compareTo(after) <= 0) {
                return;
            }
            first.add(place);
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
        };
    }
}
