package nl.stagepact.placement.company.usecase;

import java.time.LocalDate;

/**
 * SBB's statements about companies were applied: fired in that transaction, so that what rests on a recognition changes with
 * it.
 *
 * @param today the day for which recognitions were compared
 */
public record CompaniesSettled(LocalDate today) {
}
