package nl.stagepact.placement.search.index.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import nl.stagepact.placement.vacancy.domain.ListedVacancy.Text;

/**
 * Words of the vacancies of an index. Rows are only added, in order, so that the number of a Lucene document is the row.
 * Callers add while nobody searches.
 */
public final class WordIndex {

    /** How often a word counts: what a place is called says more than what one does there. */
    private static final int TITLE_WEIGHT = 4;
    private static final int PLACE_WEIGHT = 2;
    private static final int MAX_CLAUSES = 100_000;
    private static final int CACHED_WORDS = 1_000;
    private static final int CACHED_BYTES = 32 << 20;
    private static final int MIN_CACHED_ROWS = 10_000;
    private static final QueryCachingPolicy CACHED = new QueryCachingPolicy() {

        @Override
        public void onUse(Query query) {
            // Whether a word is kept does not depend on how often it is looked for: the least recent one goes.
        }

        @Override
        public boolean shouldCache(Query query) {
            return query instanceof TermQuery;
        }
    };
    private static final FieldType TYPE = fieldType();

    static {
        // A word has a clause for each compound of which it is a part. The length of a search limits their number.
        IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
    }

    private final Analyzer analyzer = Analysis.analyzer();
    private final Vocabulary vocabulary = new Vocabulary(
            word -> Analysis.words(analyzer, Analysis.STEM, word).stream().findFirst().orElse(word));
    private final WordQueries queries = new WordQueries(vocabulary);
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile boolean changed;

    public WordIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer)
                    .setSimilarity(new StableSimilarity()).setMergePolicy(new LogDocMergePolicy())
                    .setMergeScheduler(new SerialMergeScheduler()).setUseCompoundFile(false));
            searchers = new SearcherManager(writer, new Searchers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds the next row.
     *
     * @param kinds words for what it is, such as the names of its programmes: they count least
     */
    public void add(Text text, Collection<String> kinds) {
        WeighedWords words = new WeighedWords();
        words.add(learned(text.title()), TITLE_WEIGHT);
        words.add(learned(text.company() + ' ' + text.city()), PLACE_WEIGHT);
        text.tasks().forEach(task -> words.add(learned(task), 1));
        kinds.forEach(kind -> words.add(words(kind), 1));
        Document document = new Document();
        document.add(new Field(Analysis.EXACT, words.stream(UnaryOperator.identity()), TYPE));
        document.add(new Field(Analysis.STEM, words.stream(vocabulary::stem), TYPE));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        changed = true;
    }

    /** Adds words to the dictionary of compounds, such as those of the names of programmes. */
    public void learn(String text) {
        learned(text);
    }

    private List<String> learned(String text) {
        List<String> words = words(text);
        words.forEach(vocabulary::add);
        return words;
    }

    private List<String> words(String text) {
        return Analysis.words(analyzer, Analysis.EXACT, composed(text));
    }

    /**
     * Rows that hold all words; stop words count only when there are no others. Empty when there is no word at all.
     *
     * @param similar whether a word that no visible vacancy holds is understood as a typing error
     * @param ranked whether the rows get ranks
     * @param visible rows that may be found
     */
    public Optional<WordHits> find(String text, boolean similar, boolean ranked, RoaringBitmap visible) {
        List<SearchWord> words = Arrays.stream(composed(text).split("\\s+")).map(this::words)
                .filter(parts -> !parts.isEmpty())
                .map(SearchWord::of).distinct().toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        // Alone they are meant: "haar" is also hair.
        List<SearchWord> telling = words.stream().filter(word -> !word.isStopWord()).toList();
        IndexSearcher searcher = null;
        try {
            refresh();
            searcher = searchers.acquire();
            return Optional.of(new WordSearch(searcher, queries, vocabulary, visible)
                    .find(telling.isEmpty() ? words : telling, similar, ranked));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release(searcher);
        }
    }

    /** At the first search after a change and not at each change: one change takes as long as thousands. */
    private void refresh() throws IOException {
        if (changed) {
            synchronized (searchers) {
                if (changed) {
                    searchers.maybeRefreshBlocking();
                    changed = false;
                }
            }
        }
    }

    private void release(@Nullable IndexSearcher searcher) {
        if (searcher != null) {
            try {
                searchers.release(searcher);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A letter and its accent may be two characters, between which a word would be divided. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static FieldType fieldType() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static final class Searchers extends SearcherFactory {

        /** Of words that many people look for, and of those that half of all vacancies hold, which take longest to read. */
        private final LRUQueryCache rowsOfWords = new LRUQueryCache(CACHED_WORDS, CACHED_BYTES,
                leaf -> leaf.reader().maxDoc() >= MIN_CACHED_ROWS, Float.MAX_VALUE);

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new StableSimilarity());
            searcher.setQueryCache(rowsOfWords);
            searcher.setQueryCachingPolicy(CACHED);
            return searcher;
        }
    }
}
