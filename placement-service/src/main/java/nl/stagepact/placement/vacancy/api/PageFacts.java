package nl.stagepact.placement.vacancy.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.servicekit.problem.Language;

/** Facts of a vacancy on a page: those by which readers choose, and the others. Not escaped. */
@ApplicationScoped
public class PageFacts {

    private static final Set<String> NOT_AMONG_OTHERS = Set.of("company", "programmes", "compensation", "period");

    private final VacancyWords words;

    PageFacts(VacancyWords words) {
        this.words = words;
    }

    /** @param parts of the value, which may be in different languages and directions */
    public record PageFact(String label, List<Part> parts) {
    }

    /** @param lang of the text; null for that of the page; @param after text in the language of the page that follows it */
    public record Part(String text, @Nullable String lang, String after) {
    }

    /** Pay, level and period. The level is absent while the register has none of the programmes. */
    public List<PageFact> atAGlance(PublishedVacancy seen, Map<String, Programme> programmes, Language language) {
        List<PageFact> glance = new ArrayList<>();
        glance.add(fact(words.pay(seen, language)));
        String levels = seen.vacancy().content().programmeCodes().stream().map(programmes::get).filter(Objects::nonNull)
                .map(Programme::level).distinct().sorted().collect(Collectors.joining(", "));
        if (!levels.isEmpty()) {
            glance.add(new PageFact(words.text(language, "vacancy.level"), List.of(new Part(levels, null, ""))));
        }
        glance.add(fact(words.period(seen, language)));
        return glance;
    }

    public PageFact programmes(PublishedVacancy seen, Map<String, Programme> programmes, Language language) {
        List<String> codes = seen.vacancy().content().programmeCodes();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Programme programme = programmes.get(codes.get(i));
            ProgrammeName name = ProgrammeName.of(codes.get(i), programme, language);
            parts.add(new Part(name.text(), name.langOn(language), (programme == null ? ""
                    : words.programme("", programme.level(), language)) + (i < codes.size() - 1 ? "; " : "")));
        }
        return new PageFact(words.text(language, "vacancy.programmes"), parts);
    }

    /** Programmes first. */
    public List<PageFact> others(PublishedVacancy seen, Map<String, Programme> programmes, Language language) {
        List<PageFact> others = new ArrayList<>();
        others.add(programmes(seen, programmes, language));
        words.facts(seen, programmes, language).stream().filter(fact -> !NOT_AMONG_OTHERS.contains(fact.what()))
                .forEach(fact -> others.add(fact(fact)));
        return others;
    }

    private static PageFact fact(VacancyWords.Fact fact) {
        return new PageFact(fact.label(), List.of(new Part(fact.value(), null, "")));
    }
}
