package nl.stagepact.placement.domain.vacancy;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which of the vacancies that are seen are asked; what is empty or null does not narrow.
 *
 * @param programmeCodes any of them
 * @param learningPaths any of them
 * @param leerbedrijfId of one company
 * @param postcodeBegin first two to six characters of the company's postcode
 * @param offers all of them
 * @param words in the title or the tasks, by their Dutch stems; null for any text
 */
public record VacancyQuery(Set<String> programmeCodes, Set<LearningPath> learningPaths, @Nullable String leerbedrijfId,
        @Nullable String postcodeBegin, Set<Offer> offers, @Nullable String words) {
}
