package nl.stagepact.placement.company.usecase;

import java.time.LocalDate;

/**
 * SBB's statements about companies were applied. Fired in the same transaction, so that vacancies change together with the
 * recognitions that they depend on.
 *
 * @param today day on which recognitions were compared
 */
public record CompaniesSettled(LocalDate today) {
}
