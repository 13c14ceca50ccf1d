package nl.stagepact.placement.vacancy.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words that may exclude people who could do the work (165). Hints, never a reason for rejection. */
public final class InclusiveLanguage {

    private static final List<Rule> RULES = List.of(
            rule("representatief(?: uiterlijk)?", "looks"),
            rule("accentloos|accentvrij|native speaker|moedertaal(?:spreker)?", "mother_tongue"),
            rule("autochto\\w+|nederlandse achtergrond|westers\\w*", "origin"),
            rule("hij|zijn werk|meisje|jongen|dame|heer|vrouw|man", "gender"),
            rule("jong en dynamisch|jong team|jonge hond", "age"),
            rule("fysiek fit|gezonde student|zonder beperking", "health"),
            rule("christelijk\\w*|geen hoofddoek|hoofddoek", "religion"));

    private InclusiveLanguage() {
    }

    /** @param found words as written; @param about ground of exclusion, key of the explanation */
    public record Hint(String found, String about) {
    }

    private record Rule(Pattern words, String about) {
    }

    /** In the order of the rules, without duplicates. */
    public static List<Hint> hints(VacancyContent content) {
        StringBuilder text = new StringBuilder(content.title());
        content.tasks().forEach(task -> text.append('\n').append(task.text()));
        List<Hint> hints = new ArrayList<>();
        for (Rule rule : RULES) {
            rule.words().matcher(text).results().map(found -> new Hint(found.group(), rule.about())).distinct()
                    .forEach(hints::add);
        }
        return hints;
    }

    private static Rule rule(String words, String about) {
        return new Rule(Pattern.compile("\\b(?:" + words + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS), about);
    }
}
