package nl.stagepact.placement.source.domain;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.vacancy.domain.VacancyContent;

/**
 * A vacancy as delivered by a source.
 *
 * @param sourceId id at the source
 */
public record OfferedVacancy(String sourceId, LeerbedrijfId company, VacancyContent content) {
}
