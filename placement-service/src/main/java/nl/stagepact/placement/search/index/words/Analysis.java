package nl.stagepact.placement.search.index.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Divides Dutch text into words: as written ({@link #EXACT}) and by their stems ({@link #STEM}). */
final class Analysis {

    /** Words in lower case, without accents; a word with a hyphen is joined and apart. */
    static final String EXACT = "exact";
    /** Stems of those words. */
    static final String STEM = "stem";

    /** A word with a hyphen, a slash or an apostrophe becomes its parts and their concatenation. */
    private static final int JOINED_AND_APART = WordDelimiterGraphFilter.GENERATE_WORD_PARTS
            | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS | WordDelimiterGraphFilter.CATENATE_ALL;
    private static final StemmerOverrideFilter.StemmerOverrideMap IRREGULAR = irregularForms();

    private Analysis() {
    }

    /** Whether a word says nothing beside others: the, a, with. */
    static boolean isStopWord(String word) {
        return DutchAnalyzer.getDefaultStopSet().contains(word);
    }

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(new Words(UnaryOperator.identity()),
                Map.of(STEM, new Words(Analysis::stemmed)));
    }

    /** The words of a text, as the field holds them. */
    static List<String> words(Analyzer analyzer, String field, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(field, text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static final class Words extends Analyzer {

        private final UnaryOperator<TokenStream> further;

        private Words(UnaryOperator<TokenStream> further) {
            this.further = further;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new WhitespaceTokenizer();
            TokenStream words = new WordDelimiterGraphFilter(tokenizer, JOINED_AND_APART, null);
            words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(tokenizer, further.apply(words));
        }
    }

    /**
     * What the stemmer leaves to be done: vaklieden is the plural of vakman, foto's that of foto, and huisje a small huis; a
     * voiced or doubled
     * letter at
     * the end of a stem is written otherwise in the singular (huizen, huis; brieven, brief; klassen, klas).
     */
    private static TokenStream stemmed(TokenStream words) {
        TokenStream singular = replaced(replaced(words, "(?<=...)(lieden|mannen)$", "man"),
                "(?<=..[^aeiouy][aiouy])s$|(?<=....)jes?$", "");
        TokenStream stems = new SnowballFilter(new StemmerOverrideFilter(singular, IRREGULAR), "Dutch");
        return replaced(replaced(replaced(stems, "z$", "s"), "v$", "f"), "ss$", "s");
    }

    private static TokenStream replaced(TokenStream words, String pattern, String by) {
        return new PatternReplaceFilter(words, Pattern.compile(pattern), by, false);
    }

    private static StemmerOverrideFilter.StemmerOverrideMap irregularForms() {
        StemmerOverrideFilter.Builder forms = new StemmerOverrideFilter.Builder();
        WordList.read("irregular-forms.txt").forEach(line -> {
            String[] form = line.split(" ");
            forms.add(form[0], form[1]);
        });
        try {
            return forms.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
