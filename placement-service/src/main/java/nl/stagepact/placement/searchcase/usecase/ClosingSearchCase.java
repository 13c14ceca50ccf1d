package nl.stagepact.placement.searchcase.usecase;

import java.util.UUID;

/**
 * A case is about to be closed; fired before its row is locked, in the same transaction, because steps of placements lock a
 * placement before its case.
 */
public record ClosingSearchCase(UUID searchCaseId) {
}
