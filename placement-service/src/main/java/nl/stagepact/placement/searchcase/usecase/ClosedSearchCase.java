package nl.stagepact.placement.searchcase.usecase;

import java.util.UUID;

/** Inside the process, in the same transaction: a case was closed. */
public record ClosedSearchCase(UUID searchCaseId) {
}
