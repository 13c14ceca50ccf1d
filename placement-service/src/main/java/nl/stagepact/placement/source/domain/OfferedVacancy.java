package nl.stagepact.placement.source.domain;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.vacancy.domain.VacancyContent;

/**
 * A vacancy as a source has it.
 *
 * @param sourceId by which the source knows it
 */
public record OfferedVacancy(String sourceId, LeerbedrijfId company, VacancyContent content) {
}
