package nl.stagepact.placement.domain.source;

import nl.stagepact.placement.domain.company.LeerbedrijfId;
import nl.stagepact.placement.domain.vacancy.VacancyContent;

/**
 * A vacancy as a source has it.
 *
 * @param sourceId by which the source knows it
 */
public record OfferedVacancy(String sourceId, LeerbedrijfId company, VacancyContent content) {
}
