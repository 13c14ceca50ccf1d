package nl.stagepact.placement.company.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two names are likely of one company: what people and registers write differently does not count. */
public final class CompanyName {

    /** Legal forms: in one register they are part of the name, in another they are not. */
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
        String telling = Arrays.stream(words.split(" ")).filter(word -> !LEGAL_FORMS.contains(word))
                .collect(Collectors.joining(" "));
        return telling.isEmpty() ? words : telling;
    }

    /**
     * 0 for no word in common, 100 for the same words; a word counts for its pairs of letters, so that a slip of the pen costs
     * little.
     *
     * @param one key of a name; @param other key of a name
     */
    public static int likeness(String one, String other) {
        Set<String> ofOne = pairs(one);
        Set<String> ofOther = pairs(other);
        if (ofOne.isEmpty() || ofOther.isEmpty()) {
            return one.equals(other) && !one.isEmpty() ? 100 : 0;
        }
        long common = ofOne.stream().filter(ofOther::contains).count();
        return (int) (200 * common / (ofOne.size() + ofOther.size()));
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
