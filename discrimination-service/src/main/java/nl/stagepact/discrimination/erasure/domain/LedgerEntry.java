package nl.stagepact.discrimination.erasure.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An event of a case as the ledger has it.
 *
 * @param number in order, from 1
 * @param writtenOn day of the event
 * @param mark HMAC-SHA-256 of the event, in hexadecimal: who knows the event and the key recognises it
 * @param hash HMAC-SHA-256 of the hash before and of this entry, so that none can be made, changed or left out
 */
public record LedgerEntry(long number, LocalDate writtenOn, UUID caseId, String mark, byte[] hash) {
}
