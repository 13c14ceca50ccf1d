package nl.stagepact.placement.search.index.words;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** Collects rows, in order, and their scores when asked. */
final class RowCollector extends SimpleCollector {

    private static final int INITIAL_CAPACITY = 256;

    private final boolean scored;
    private int[] found = new int[INITIAL_CAPACITY];
    private float[] scores;
    private int count;
    private int base;
    private @Nullable Scorable scorer;
    private @Nullable RoaringBitmap rows;

    private RowCollector(boolean scored) {
        this.scored = scored;
        this.scores = new float[scored ? INITIAL_CAPACITY : 0];
    }

    /** Collects with one collector, because searches of different callers already use all processors. */
    record One(boolean scored) implements CollectorManager<RowCollector, RowCollector> {

        @Override
        public RowCollector newCollector() {
            return new RowCollector(scored);
        }

        @Override
        public RowCollector reduce(Collection<RowCollector> collectors) {
            return collectors.iterator().next();
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        base = context.docBase;
    }

    @Override
    public void setScorer(Scorable each) {
        scorer = each;
    }

    @Override
    public void collect(int document) throws IOException {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
            if (scored) {
                scores = Arrays.copyOf(scores, count * 2);
            }
        }
        if (scored) {
            scores[count] = scorer.score();
        }
        found[count++] = base + document;
    }

    @Override
    public ScoreMode scoreMode() {
        return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    /** To be called when all are collected. */
    RoaringBitmap rows() {
        if (rows == null) {
            RoaringBitmapWriter<RoaringBitmap> writer = RoaringBitmapWriter.writer().get();
            for (int i = 0; i < count; i++) {
                writer.add(found[i]);
            }
            rows = writer.get();
        }
        return rows;
    }

    WordHits unranked() {
        return WordHits.of(rows());
    }

    /** @param closeness of all rows, 0 the best */
    WordHits ranked(int closeness) {
        return ranked(row -> closeness);
    }

    /** @param better those of these rows that are found better, the best first; the closeness of the others is their number */
    WordHits ranked(List<RowCollector> better) {
        List<Cursor> cursors = better.stream().map(Cursor::new).toList();
        return ranked(row -> {
            int closeness = 0;
            while (closeness < cursors.size() && !cursors.get(closeness).holds(row)) {
                closeness++;
            }
            return closeness;
        });
    }

    private WordHits ranked(IntUnaryOperator closeness) {
        long[] ranks = new long[count];
        for (int i = 0; i < count; i++) {
            // The bits of positive numbers are in the order of the numbers.
            ranks[i] = (long) closeness.applyAsInt(found[i]) << Integer.SIZE
                    | Integer.MAX_VALUE - Float.floatToIntBits(scores[i]);
        }
        return new WordHits(rows(), Arrays.copyOf(found, count), ranks);
    }

    /** Asked for rows in ascending order, which is the order in which they were collected. */
    private static final class Cursor {

        private final RowCollector of;
        private int at;

        private Cursor(RowCollector of) {
            this.of = of;
        }

        private boolean holds(int row) {
            while (at < of.count && of.found[at] < row) {
                at++;
            }
            return at < of.count && of.found[at] == row;
        }
    }
}
