package nl.stagepact.placement.company.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares company names, ignoring differences in spelling between people and registers. */
public final class CompanyName {

    /** Legal forms: part of the name in one register, absent in another. */
    private static final Set<String> LEGAL_FORMS = Set.of("bv", "nv", "vof", "cv", "stichting", "vereniging", "cooperatie",
            "eenmanszaak", "maatschap", "holding");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTS = Pattern.compile("[.'’]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private CompanyName() {
    }

    /** Lower case words without accents, punctuation and legal form; all words when nothing else would be left. */
    public static String key(String name) {
        String plain = DOTS.matcher(MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT).replace("&", " en ")).replaceAll("");
        String words = OTHER.matcher(plain).replaceAll(" ").strip();
        String significant = Arrays.stream(words.split(" ")).filter(word -> !LEGAL_FORMS.contains(word))
                .collect(Collectors.joining(" "));
        return significant.isEmpty() ? words : significant;
    }

    /**
     * Similarity from 0 (no letter pair in common) to 100 (same words). Compares pairs of letters, so that a typing error
     * has little effect.
     *
     * @param one key of a name
     * @param other key of another name
     */
    public static int likeness(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> otherPairs = pairs(other);
        if (pairs.isEmpty() || otherPairs.isEmpty()) {
            return one.equals(other) && !one.isEmpty() ? 100 : 0;
        }
        long common = pairs.stream().filter(otherPairs::contains).count();
        return (int) (200 * common / (pairs.size() + otherPairs.size()));
    }

    private static Set<String> pairs(String key) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String word : key.split(" ")) {
            for (int i = 0; i + 1 < word.length(); i++) {
                pairs.add(word.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
