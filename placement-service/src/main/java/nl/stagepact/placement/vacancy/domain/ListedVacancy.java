package nl.stagepact.placement.vacancy.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.register.domain.LearningPath;

/**
 * What search knows of a vacancy that is seen, or that was until a while ago.
 *
 * @param goneSince when it ceased to be seen; null while it is
 * @param from first day on which a student can begin
 * @param to last day of the place
 * @param centsPerDay what is paid; 0 for nothing
 * @param postcode of the company
 * @param municipalityCode of the company; null when SBB did not tell
 * @param stems of the words in the title and the tasks
 */
public record ListedVacancy(UUID id, LeerbedrijfId leerbedrijfId, @Nullable Instant goneSince, Instant publishedAt,
        List<String> programmeCodes, LearningPath learningPath, VacancyForm form, Supervision supervision, Set<Offer> offers,
        Set<DayOfWeek> days, LocalDate from, LocalDate to, int centsPerDay, boolean coversCosts, String postcode,
        @Nullable String municipalityCode, List<String> stems) {
}
