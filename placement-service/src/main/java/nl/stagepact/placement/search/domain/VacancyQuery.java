package nl.stagepact.placement.search.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyForm;

/**
 * Which of the vacancies that are seen are asked; what is empty or null does not narrow.
 *
 * @param programmeCodes any of them
 * @param levels 1 to 4, any of them
 * @param learningPaths any of them
 * @param forms any of them; who searches all vacancies and asks for none gets the usual ones (7)
 * @param supervisions any of them
 * @param offers all of them
 * @param days of the week, all of them
 * @param from a day on which the place must be there
 * @param to another one
 * @param centsPerDay at least that is paid by the day
 * @param coversCosts true for only those that pay all costs besides
 * @param leerbedrijfId of one company
 * @param postcodeBegin first two to six characters of the company's postcode
 * @param nearby from where
 * @param pact code of the pact in whose area the company is
 * @param words in the title or the tasks, by their Dutch stems; null for any text
 */
public record VacancyQuery(Set<String> programmeCodes, Set<String> levels, Set<LearningPath> learningPaths,
        Set<VacancyForm> forms, Set<Supervision> supervisions, Set<Offer> offers, Set<DayOfWeek> days,
        @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Integer centsPerDay, boolean coversCosts,
        @Nullable LeerbedrijfId leerbedrijfId, @Nullable String postcodeBegin, @Nullable Nearby nearby, @Nullable String pact,
        @Nullable String words) {

    /** Narrowed by these alone. */
    public static VacancyQuery of(Set<VacancyForm> forms, @Nullable Nearby nearby, @Nullable String words) {
        return new VacancyQuery(Set.of(), Set.of(), Set.of(), forms, Set.of(), Set.of(), Set.of(), null, null, null, false,
                null,
                null, nearby, null, words);
    }
}
