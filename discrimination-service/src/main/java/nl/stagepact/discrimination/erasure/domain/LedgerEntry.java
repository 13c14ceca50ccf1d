package nl.stagepact.discrimination.erasure.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An erasure as the ledger has it.
 *
 * @param number in order, from 1
 * @param erasedOn day of the erasure
 * @param hash HMAC-SHA-256 of the hash before and of this entry, so that none can be made, changed or left out
 */
public record LedgerEntry(long number, LocalDate erasedOn, UUID caseId, byte[] hash) {
}
