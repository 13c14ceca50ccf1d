package nl.stagepact.placement.search.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
 * @param forms any of these
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
 * @param words all are found in the title, the tasks, the company's name or its town
 */
public record VacancyQuery(Set<String> programmeCodes, Set<String> levels, Set<LearningPath> learningPaths,
        Set<VacancyForm> forms, Set<Supervision> supervisions, Set<Offer> offers, Set<DayOfWeek> days,
        @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Integer centsPerDay, boolean coversCosts,
        @Nullable LeerbedrijfId leerbedrijfId, @Nullable String postcodeBegin, @Nullable Nearby nearby, @Nullable String pact,
        @Nullable Words words) {

    /** Forms of which nobody has to decide whether they are certifiable. */
    private static final Set<VacancyForm> USUAL_FORMS = Arrays.stream(VacancyForm.values())
            .filter(form -> !form.needsDecision()).collect(Collectors.toCollection(() -> EnumSet.noneOf(VacancyForm.class)));

    /** Other forms than the usual ones are found only when requested (7). */
    public static Set<VacancyForm> formsOrUsual(Collection<VacancyForm> requested) {
        return requested.isEmpty() ? USUAL_FORMS : new TreeSet<>(requested);
    }

    /** A query with only these filters. */
    public static VacancyQuery of(Set<VacancyForm> forms, @Nullable Nearby nearby, @Nullable Words words) {
        return new VacancyQuery(Set.of(), Set.of(), Set.of(), forms, Set.of(), Set.of(), Set.of(), null, null, null, false,
                null, null, nearby, null, words);
    }

    /**
     * @param similar whether a word that no vacancy holds is understood as a typing error
     */
    public record Words(String text, boolean similar) {

        /** As a person types them. */
        public static Words typed(String text) {
            return new Words(text, true);
        }

        /** As a feed is defined by them: it must not change with the spelling of other vacancies. */
        public static Words defined(String text) {
            return new Words(text, false);
        }
    }
}
