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
 * Search data of a vacancy that is published, or was until recently.
 *
 * @param goneSince when it was no longer published; null while it is
 * @param updatedAt when its content or its visibility last changed
 * @param from first day on which a student can start
 * @param to last day of the place
 * @param centsPerDay at least paid; 0 when unpaid or not comparable
 * @param postcode of the company; null abroad
 * @param municipalityCode of the company; null when SBB did not provide it
 * @param text whose words are searched
 */
public record ListedVacancy(UUID id, LeerbedrijfId leerbedrijfId, @Nullable Instant goneSince, Instant publishedAt,
        Instant updatedAt, List<String> programmeCodes, LearningPath learningPath, VacancyForm form, Supervision supervision,
        Set<Offer> offers,
        Set<DayOfWeek> days, LocalDate from, LocalDate to, int centsPerDay, boolean coversCosts, @Nullable String postcode,
        @Nullable String municipalityCode, Text text) {

    /**
     * @param company name
     * @param city of the company
     */
    public record Text(String title, List<String> tasks, String company, String city) {
    }
}
