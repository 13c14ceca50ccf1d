package nl.stagepact.placement.source.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.vacancy.domain.VacancyContent;

/**
 * Key by which vacancies of one company from different sources are duplicates: the same programmes and learning path, and
 * either the same address, or the same title and period.
 *
 * @param programmeCodes sorted
 * @param text the address, or the title in lower case
 * @param from first day; null with an address
 * @param to last day; null with an address
 */
public record Likeness(LearningPath learningPath, List<String> programmeCodes, String text, @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Two vacancies that share one of these are duplicates. */
    public static List<Likeness> of(VacancyContent content) {
        List<Likeness> all = new ArrayList<>();
        if (content.canonicalUrl() != null) {
            all.add(new Likeness(content.learningPath(), content.programmeCodes(), content.canonicalUrl(), null, null));
        }
        all.add(new Likeness(content.learningPath(), content.programmeCodes(), content.title().toLowerCase(Locale.ROOT),
                content.from(), content.to()));
        return all;
    }
}
