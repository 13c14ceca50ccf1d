package nl.stagepact.placement.search.index.words;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Scores a vacancy by itself: how often it holds a word, with diminishing returns. Without the usual statistics of all
 * vacancies, since those change with each vacancy and differ between replicas, and the next page of a search must not depend
 * on that.
 */
final class StableSimilarity extends Similarity {

    /** The frequency that gives half of the maximum score. */
    private static final float HALF = 2;

    @Override
    public long computeNorm(FieldInvertState state) {
        return 1;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {

            @Override
            public float score(float frequency, long norm) {
                return boost * frequency / (frequency + HALF);
            }
        };
    }
}
