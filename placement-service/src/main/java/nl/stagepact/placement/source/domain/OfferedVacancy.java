package nl.stagepact.placement.source.domain;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.vacancy.domain.VacancyContent;

/**
 * A vacancy as delivered by a source.
 *
 * @param sourceId id at the source
 * @param names vacancies of ours that the item, by its ids and addresses, may have been read from
 * @param workplace where the source says that the work is; null when it does not
 */
public record OfferedVacancy(String sourceId, Set<UUID> names, LeerbedrijfId company, VacancyContent content,
        @Nullable Workplace workplace) {
}
