package nl.stagepact.discrimination.erasure.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a case was erased.
 *
 * @param number in order
 * @param caseId as the log of readings has it
 * @param erasedOn day of the erasure
 */
public record Erasure(long number, UUID caseId, LocalDate erasedOn) {
}
