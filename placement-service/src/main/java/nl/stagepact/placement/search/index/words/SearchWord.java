package nl.stagepact.placement.search.index.words;

import java.util.List;

/**
 * A word of a search.
 *
 * @param joined the word without hyphens and the like
 * @param alternatives lists of words, all of one of which a vacancy must hold; more than one when a hyphen divides the word or
 *        it
 *        is understood as a typing error
 */
record SearchWord(String joined, List<List<String>> alternatives) {

    /** @param words a word as the index divides it: its parts and their concatenation */
    static SearchWord of(List<String> words) {
        if (words.size() == 1) {
            return new SearchWord(words.getFirst(), List.of(words));
        }
        String joined = words.stream().reduce((one, other) -> one.length() >= other.length() ? one : other).orElseThrow();
        return new SearchWord(joined, List.of(List.of(joined), words.stream().filter(word -> !word.equals(joined)).toList()));
    }

    boolean isStopWord() {
        return Analysis.isStopWord(joined);
    }

    SearchWord correctedTo(List<String> similar) {
        return new SearchWord(joined, similar.stream().map(List::of).toList());
    }
}
