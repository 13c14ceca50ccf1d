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
 * Filters on visible vacancies; an empty or null component does not filter.
 *
 * @param programmeCodes any of these
 * @param levels any of these, 1 to 4
 * @param learningPaths any of these
 * @param forms any of these; a search without a form gets the regular forms (7)
 * @param supervisions any of these
 * @param offers all of these
 * @param days all of these days of the week
 * @param from a day within the period of the vacancy
 * @param to another day within the period of the vacancy
 * @param centsPerDay minimum compensation per day
 * @param coversCosts true for only vacancies that also reimburse all costs
 * @param leerbedrijfId company
 * @param postcodeBegin first two to six characters of the company's postcode
 * @param nearby maximum distance
 * @param pact code of the pact whose area contains the company
 * @param words all occur in the title or the tasks, compared by Dutch stem
 */
public record VacancyQuery(Set<String> programmeCodes, Set<String> levels, Set<LearningPath> learningPaths,
        Set<VacancyForm> forms, Set<Supervision> supervisions, Set<Offer> offers, Set<DayOfWeek> days,
        @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Integer centsPerDay, boolean coversCosts,
        @Nullable LeerbedrijfId leerbedrijfId, @Nullable String postcodeBegin, @Nullable Nearby nearby, @Nullable String pact,
        @Nullable String words) {

    /** A query with only these filters. */
    public static VacancyQuery of(Set<VacancyForm> forms, @Nullable Nearby nearby, @Nullable String words) {
        return new VacancyQuery(Set.of(), Set.of(), Set.of(), forms, Set.of(), Set.of(), Set.of(), null, null, null, false,
                null, null, nearby, null, words);
    }
}
