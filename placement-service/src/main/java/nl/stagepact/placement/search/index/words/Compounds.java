package nl.stagepact.placement.search.index.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Recognises compounds: words that consist of known words, such as automonteur, ziekenhuizen and bakkersleerling. Decided when
 * a word is looked for and not when a vacancy is indexed, because the dictionary grows with every vacancy.
 */
final class Compounds {

    /** Shorter words occur in too many others by chance. */
    private static final int MIN_PART = 4;
    private static final int MIN_REST = 3;
    /** The last part of a compound says what it is; one this long is hardly there by chance, even if the rest is not known. */
    private static final int LONG_PART = 6;
    private static final int LONG_REST = 4;
    private static final List<String> LINKS = List.of("", "s", "en", "n", "e", "er");
    /** These make another word of the rest, which is then no part: verkoper, systeembeheer. */
    private static final List<String> PREFIXES = List.of("ver", "ont", "her", "mis", "wan", "be", "ge", "onder", "over");
    /** Endings that make a person of what somebody does: beheerder, verkoopster, timmerman. */
    private static final Set<String> PERSONS = Set.of("er", "der", "ster", "man", "vrouw", "ers", "ders", "sters", "mannen",
            "lieden");
    private static final int MAX_COMPOUNDS = 200;

    /** Stems by known word. */
    private final Map<String, String> words;
    /** By part: words in which it occurs by chance; none for a word that is never a part. */
    private final Map<String, List<String>> exceptions = WordList.read("not-parts.txt").stream()
            .collect(Collectors.toMap(line -> line.split(" ")[0], line -> Arrays.stream(line.split(" ")).skip(1).toList()));

    Compounds(Map<String, String> words) {
        this.words = words;
    }

    List<String> of(String part, String stem) {
        List<String> byChance = exceptions.get(part);
        if (part.length() < MIN_PART || byChance != null && byChance.isEmpty()) {
            return List.of();
        }
        return words.entrySet().stream().filter(word -> word.getKey().length() >= part.length() + MIN_REST - 1)
                .filter(word -> has(word.getKey(), word.getValue(), part, stem))
                .map(Map.Entry::getKey).filter(word -> byChance == null || byChance.stream().noneMatch(word::contains)).sorted()
                .limit(MAX_COMPOUNDS).toList();
    }

    private boolean has(String text, String textStem, String part, String stem) {
        if (stem.length() >= MIN_PART && textStem.endsWith(stem)
                && isBefore(textStem.substring(0, textStem.length() - stem.length()), part)) {
            return true;
        }
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            String before = text.substring(0, at);
            String after = text.substring(at + part.length());
            if ((before.isEmpty() || isBefore(before, part)) && (after.isEmpty() || isAfter(after, part))
                    && !text.equals(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a compound can begin so, the part being its last. */
    private boolean isBefore(String rest, String part) {
        if (rest.length() < MIN_REST || PREFIXES.stream().anyMatch(rest::endsWith) && !words.containsKey(rest)) {
            return false;
        }
        return isKnown(rest) || part.length() >= LONG_PART || rest.length() >= LONG_REST && hasVowel(rest);
    }

    /** Whether a compound can end so, after the part and what links it; a long part needs less of an end. */
    private boolean isAfter(String rest, String part) {
        return part.length() > MIN_PART && PERSONS.contains(rest)
                || hasVowel(rest) && rest.length() >= (part.length() > MIN_PART ? LONG_REST : LONG_PART)
                || LINKS.stream().anyMatch(link -> rest.startsWith(link) && isKnownOrCompound(rest.substring(link.length())));
    }

    private boolean isKnown(String rest) {
        return LINKS.stream().anyMatch(link -> rest.endsWith(link) && rest.length() >= MIN_REST + link.length()
                && words.containsKey(rest.substring(0, rest.length() - link.length())));
    }

    private boolean isKnownOrCompound(String rest) {
        return rest.length() >= MIN_REST
                && (words.containsKey(rest) || IntStream.rangeClosed(MIN_REST, rest.length() - MIN_PART)
                        .anyMatch(at -> words.containsKey(rest.substring(at)) && isKnown(rest.substring(0, at))));
    }

    private static boolean hasVowel(String text) {
        return text.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }
}
