package nl.stagepact.placement.search.index.words;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * Words of one vacancy, each with its weight as its frequency: every text is divided into words once, however often its words
 * count.
 */
final class WeighedWords {

    private final Map<String, Integer> weights = new LinkedHashMap<>();

    void add(List<String> words, int weight) {
        words.forEach(word -> weights.merge(word, weight, Integer::sum));
    }

    /** @param form in which a word is indexed */
    TokenStream stream(UnaryOperator<String> form) {
        Map<String, Integer> weightsByForm = new LinkedHashMap<>();
        weights.forEach((word, weight) -> weightsByForm.merge(form.apply(word), weight, Integer::sum));
        return new Tokens(weightsByForm.entrySet().iterator());
    }

    private static final class Tokens extends TokenStream {

        private final Iterator<Map.Entry<String, Integer>> words;
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute weight = addAttribute(TermFrequencyAttribute.class);

        private Tokens(Iterator<Map.Entry<String, Integer>> words) {
            this.words = words;
        }

        @Override
        public boolean incrementToken() {
            if (!words.hasNext()) {
                return false;
            }
            clearAttributes();
            Map.Entry<String, Integer> next = words.next();
            word.append(next.getKey());
            weight.setTermFrequency(next.getValue());
            return true;
        }
    }
}
