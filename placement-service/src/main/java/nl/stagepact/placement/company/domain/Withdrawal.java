package nl.stagepact.placement.company.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A recognition that was withdrawn, as it became known.
 *
 * @param position in the order in which they became known
 * @param withdrawnOn from which day it does not hold
 * @param recordedAt when it became known
 */
public record Withdrawal(long position, LeerbedrijfId leerbedrijfId, String programmeCode, LocalDate withdrawnOn,
        WithdrawalReason reason, Instant recordedAt) {
}
