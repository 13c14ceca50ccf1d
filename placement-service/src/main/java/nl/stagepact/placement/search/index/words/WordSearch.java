package nl.stagepact.placement.search.index.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.roaringbitmap.RoaringBitmap;

import nl.stagepact.placement.search.index.words.WordQueries.Closeness;

/** One search of words at one moment. */
final class WordSearch {

    /** More unknown words than these are not typing errors, and looking for similar ones takes time. */
    private static final int MAX_CORRECTED = 4;
    private static final int CORRECTED = Closeness.values().length;

    private final IndexSearcher searcher;
    private final WordQueries queries;
    private final Vocabulary vocabulary;
    private final RoaringBitmap visible;

    WordSearch(IndexSearcher searcher, WordQueries queries, Vocabulary vocabulary, RoaringBitmap visible) {
        this.searcher = searcher;
        this.queries = queries;
        this.vocabulary = vocabulary;
        this.visible = visible;
    }

    WordHits find(List<SearchWord> words, boolean similar, boolean ranked) {
        Query asWritten = queries.all(words, Closeness.PART);
        RowCollector hits = collect(asWritten, ranked);
        if (similar && !RoaringBitmap.intersects(hits.rows(), visible)) {
            Optional<List<SearchWord>> corrected = corrected(words);
            if (corrected.isPresent()) {
                RowCollector others = collect(queries.all(corrected.get(), Closeness.PART), ranked);
                return ranked ? others.ranked(CORRECTED) : others.unranked();
            }
        }
        if (!ranked) {
            return hits.unranked();
        }
        return hits.ranked(List.of(collect(queries.all(words, Closeness.EXACT), false),
                collect(queries.all(words, Closeness.STEM), false)));
    }

    /** Empty when the words are found apart, or have no similar ones. */
    private Optional<List<SearchWord>> corrected(List<SearchWord> words) {
        List<SearchWord> unknown = words.stream().filter(word -> !isFound(word)).toList();
        if (unknown.isEmpty() || unknown.size() > MAX_CORRECTED) {
            return Optional.empty();
        }
        return Optional.of(words.stream().map(word -> unknown.contains(word) ? corrected(word) : word).toList());
    }

    private SearchWord corrected(SearchWord word) {
        for (int errors = 1; errors <= Vocabulary.errorsIn(word.joined()); errors++) {
            List<String> similar = vocabulary.similar(word.joined(), errors).stream()
                    .filter(other -> isFound(SearchWord.of(List.of(other)))).toList();
            if (!similar.isEmpty()) {
                return word.correctedTo(similar);
            }
        }
        return word;
    }

    private boolean isFound(SearchWord word) {
        return RoaringBitmap.intersects(rows(queries.one(word, Closeness.PART)), visible);
    }

    private RoaringBitmap rows(Query query) {
        return collect(query, false).rows();
    }

    private RowCollector collect(Query query, boolean scored) {
        try {
            return searcher.search(query, new RowCollector.One(scored));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
