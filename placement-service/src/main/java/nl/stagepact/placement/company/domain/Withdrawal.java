package nl.stagepact.placement.company.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The withdrawal of a recognition.
 *
 * @param position in the order of recording
 * @param withdrawnOn first day on which the recognition is no longer valid
 * @param recordedAt time at which the withdrawal became known
 */
public record Withdrawal(long position, LeerbedrijfId leerbedrijfId, String programmeCode, LocalDate withdrawnOn,
        WithdrawalReason reason, Instant recordedAt) {
}
