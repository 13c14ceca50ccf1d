package nl.stagepact.placement.search.index.words;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Expresses the words of a search as Lucene queries. All words must be found, each at least as well as is asked. */
final class WordQueries {

    private static final float EXACT_BOOST = 8;
    private static final float STEM_SCORE = 2;
    private static final float PART_BOOST = 2;

    private final Vocabulary vocabulary;

    /** How well a word is found, best first. */
    enum Closeness {
        EXACT,
        STEM,
        PART
    }

    WordQueries(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A word also counts as found when it is joined with the one before or after it: "auto monteur" finds "automonteur".
     *
     * @param words at least one
     */
    Query all(List<SearchWord> words, Closeness closeness) {
        List<Query> clauses = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<Query> ways = new ArrayList<>();
            ways.add(one(words.get(i), closeness));
            if (closeness == Closeness.PART) {
                if (i > 0) {
                    ways.add(part(words.get(i - 1).joined() + words.get(i).joined()));
                }
                if (i + 1 < words.size()) {
                    ways.add(part(words.get(i).joined() + words.get(i + 1).joined()));
                }
            }
            clauses.add(best(ways));
        }
        return every(clauses);
    }

    /** Parts may be found apart: "auto-monteur" finds "auto en monteur". */
    Query one(SearchWord word, Closeness closeness) {
        List<Query> ways = new ArrayList<>();
        for (List<String> alternative : word.alternatives()) {
            ways.add(every(alternative.stream().map(text -> term(text, closeness)).toList()));
        }
        return best(ways);
    }

    private Query term(String text, Closeness closeness) {
        Query exact = new TermQuery(new Term(Analysis.EXACT, text));
        // A row that holds a word holds its stem too.
        Query stem = new TermQuery(new Term(Analysis.STEM, vocabulary.stem(text)));
        if (closeness != Closeness.PART) {
            return closeness == Closeness.EXACT ? exact : stem;
        }
        List<Query> ways = new ArrayList<>();
        ways.add(new BoostQuery(exact, EXACT_BOOST));
        ways.add(new BoostQuery(new ConstantScoreQuery(stem), STEM_SCORE));
        List<String> compounds = vocabulary.compoundsOf(text);
        if (!compounds.isEmpty()) {
            SynonymQuery.Builder any = new SynonymQuery.Builder(Analysis.EXACT);
            compounds.forEach(each -> any.addTerm(new Term(Analysis.EXACT, each)));
            ways.add(new BoostQuery(any.build(), PART_BOOST));
        }
        return best(ways);
    }

    private Query part(String text) {
        return new BoostQuery(new TermQuery(new Term(Analysis.STEM, vocabulary.stem(text))), PART_BOOST);
    }

    private static Query best(List<Query> ways) {
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
    }

    private static Query every(List<Query> clauses) {
        if (clauses.size() == 1) {
            return clauses.getFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        clauses.forEach(each -> all.add(each, Occur.MUST));
        return all.build();
    }
}
