package nl.stagepact.placement.search.index.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * All words of the vacancies and of the names of programmes: the dictionary by which compounds are recognised and typing errors
 * understood. Grows while no one reads.
 */
final class Vocabulary {

    private static final int MIN_LENGTH = 3;
    private static final int MAX_LENGTH = 40;
    private static final int MAX_CACHED = 10_000;
    /** A long word may have two typing errors, a short one none: too many other words are one letter away. */
    private static final int TWO_ERRORS = 8;
    private static final int ONE_ERROR = 4;
    private static final int MAX_SIMILAR = 50;

    private final UnaryOperator<String> stemmer;
    /** Stems by word. */
    private final Map<String, String> stems = new HashMap<>();
    /** Stems of words that are not in the dictionary. */
    private final Map<String, String> otherStems = new ConcurrentHashMap<>();
    private final Compounds compounds = new Compounds(stems);
    private final Map<String, List<String>> compoundsOf = new ConcurrentHashMap<>();

    /** @param stemmer the stem of a word, as the index holds it */
    Vocabulary(UnaryOperator<String> stemmer) {
        this.stemmer = stemmer;
    }

    /** Ignores words that are short, long, or have digits: those are names and codes. */
    void add(String word) {
        if (!Analysis.isStopWord(word) && word.length() >= MIN_LENGTH && word.length() <= MAX_LENGTH && !stems.containsKey(word)
                && word.chars().allMatch(Character::isLetter)) {
            stems.put(word, stemmer.apply(word));
            compoundsOf.clear();
        }
    }

    /** That of a word with a digit, such as a code, is the word itself. */
    String stem(String word) {
        String stem = stems.get(word);
        if (stem != null || word.chars().anyMatch(Character::isDigit)) {
            return stem == null ? word : stem;
        }
        if (otherStems.size() > MAX_CACHED) {
            otherStems.clear();
        }
        return otherStems.computeIfAbsent(word, stemmer);
    }

    /** Words of which this one is a part. */
    List<String> compoundsOf(String word) {
        if (compoundsOf.size() > MAX_CACHED) {
            compoundsOf.clear();
        }
        return compoundsOf.computeIfAbsent(word, any -> compounds.of(word, stem(word)));
    }

    /** @return how many typing errors the word may have */
    static int errorsIn(String word) {
        return word.length() > MAX_LENGTH ? 0 : word.length() >= TWO_ERRORS ? 2 : word.length() >= ONE_ERROR ? 1 : 0;
    }

    /** Words from which this one differs by at most so many typing errors; transposed letters are one error. */
    List<String> similar(String word, int errors) {
        CharacterRunAutomaton accepts = new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(errors));
        return stems.keySet().stream().filter(accepts::run).sorted().limit(MAX_SIMILAR).toList();
    }
}
