package nl.stagepact.discrimination.erasure.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a desk may no longer read a part, as the ledger has it.
 *
 * @param ledgerNumber where the ledger has it
 * @param mark as in {@link LedgerEntry}
 */
public record NotedWithdrawal(long ledgerNumber, UUID caseId, LocalDate withdrawnOn, String mark) {
}
