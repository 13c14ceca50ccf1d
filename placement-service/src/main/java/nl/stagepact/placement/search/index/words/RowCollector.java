package nl.stagepact.placement.search.index.words;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
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
    private final RoaringBitmapWriter<RoaringBitmap> rows = RoaringBitmapWriter.writer().get();
    private int[] scoredRows = new int[INITIAL_CAPACITY];
    private float[] scores = new float[INITIAL_CAPACITY];
    private int count;
    private int base;
    private @Nullable Scorable scorer;

    private RowCollector(boolean scored) {
        this.scored = scored;
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
        int row = base + document;
        rows.add(row);
        if (scored) {
            if (count == scoredRows.length) {
                scoredRows = Arrays.copyOf(scoredRows, count * 2);
                scores = Arrays.copyOf(scores, count * 2);
            }
            scoredRows[count] = row;
            scores[count++] = scorer.score();
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    RoaringBitmap rows() {
        return rows.get();
    }

    WordHits unranked() {
        return WordHits.of(rows());
    }

    /** @param closeness of a row, 0 the best */
    WordHits ranked(IntUnaryOperator closeness) {
        long[] ranks = new long[count];
        for (int i = 0; i < count; i++) {
            // The bits of positive numbers are in the order of the numbers.
            ranks[i] = (long) closeness.applyAsInt(scoredRows[i]) << Integer.SIZE
                    | Integer.MAX_VALUE - Float.floatToIntBits(scores[i]);
        }
        return new WordHits(rows(), Arrays.copyOf(scoredRows, count), ranks);
    }
}
