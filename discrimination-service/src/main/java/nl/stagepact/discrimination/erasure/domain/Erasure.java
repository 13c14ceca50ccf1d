package nl.stagepact.discrimination.erasure.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That a case was erased.
 *
 * @param number in order
 * @param caseId as the log of readings has it
 * @param erasedOn day of the erasure
 * @param ledgerNumber where the ledger has it; null of one before there was a ledger
 * @param ledgerHash of the ledger up to it; null like the number
 */
public record Erasure(long number, UUID caseId, LocalDate erasedOn, @Nullable Long ledgerNumber, byte @Nullable [] ledgerHash) {
}
