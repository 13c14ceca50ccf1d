package nl.stagepact.placement.search.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

import nl.stagepact.placement.vacancy.domain.ListedVacancy.Text;

/**
 * 60 searches in 120 vacancies, judged by hand (test resources {@code search/}): 3 is what was asked, 2 relevant, 1
 * marginally. The measure is nDCG at 10: 1 when the ten best are first, in order.
 */
class JudgedSearchTest {

    private static final int FIRST = 10;
    /** What it is today, rounded down: a change of the search must not make it worse unnoticed. */
    private static final double AT_LEAST = 0.89;

    private final List<String[]> vacancies = table("vacancies.tsv");
    private final List<String[]> queries = table("queries.tsv");

    @Test
    void findsBetterThanLucenesDutchAnalyzer() throws IOException {
        double ours = mean(ours());
        double plain = mean(plain());
        System.out.printf("nDCG at %d of %d judged searches: %.3f; by Lucene's Dutch analyzer alone: %.3f%n", FIRST,
                queries.size(), ours, plain);
        assertThat(ours).isGreaterThan(AT_LEAST).isGreaterThan(plain);
    }

    /** Positions of the vacancies found, best first. */
    private Function<String, List<Integer>> ours() {
        WordIndex index = new WordIndex();
        vacancies.forEach(each -> index.add(new Text(each[1], List.of(each[2].split(" \\| ")), each[3], each[4]), List.of()));
        RoaringBitmap visible = RoaringBitmap.bitmapOfRange(0, vacancies.size());
        return query -> index.find(query, true, true, visible).map(hits -> {
            List<Integer> rows = Arrays.stream(hits.rows().toArray()).boxed().toList();
            return rows.stream().sorted(Comparator.comparingLong(hits::rank)).toList();
        }).orElse(List.of());
    }

    private Function<String, List<Integer>> plain() throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        DutchAnalyzer analyzer = new DutchAnalyzer();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String[] each : vacancies) {
                Document document = new Document();
                document.add(new TextField("text", String.join(" ", Arrays.copyOfRange(each, 1, each.length)), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        return text -> {
            Query query = new QueryBuilder(analyzer).createBooleanQuery("text", text);
            try {
                return query == null ? List.of()
                        : Arrays.stream(searcher.search(query, FIRST).scoreDocs).map((ScoreDoc each) -> each.doc).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private double mean(Function<String, List<Integer>> search) {
        return queries.stream().mapToDouble(each -> {
            Map<String, Integer> grades = new HashMap<>();
            Arrays.stream(each[2].split(" ")).map(one -> one.split(":"))
                    .forEach(one -> grades.put(one[0], Integer.valueOf(one[1])));
            List<String> found = search.apply(each[0]).stream().map(row -> vacancies.get(row)[0]).toList();
            return gain(found.stream().map(id -> grades.getOrDefault(id, 0)).toList())
                    / gain(grades.values().stream().sorted(Comparator.reverseOrder()).toList());
        }).average().orElseThrow();
    }

    private static double gain(List<Integer> grades) {
        return IntStream.range(0, Math.min(FIRST, grades.size()))
                .mapToDouble(i -> ((1 << grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2)).sum();
    }

    private static List<String[]> table(String name) {
        try (InputStream file = Objects.requireNonNull(JudgedSearchTest.class.getResourceAsStream("/search/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
