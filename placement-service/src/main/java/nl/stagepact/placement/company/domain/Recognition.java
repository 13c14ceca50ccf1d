package nl.stagepact.placement.company.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Permission for a company to train students of a programme ("erkenning").
 *
 * @param programmeCode crebo or programme code
 * @param obtainedRemotely whether SBB assessed the company remotely; false for on site
 * @param workProcesses to which it is limited (B1-K1-W2); empty for all
 * @param validFrom first day
 * @param validTo last day; null when open-ended
 * @param withdrawal null unless withdrawn
 */
public record Recognition(String programmeCode, boolean obtainedRemotely, List<String> workProcesses, LocalDate validFrom,
        @Nullable LocalDate validTo, @Nullable Withdrawal withdrawal) {

    /** @param on first day on which the recognition is no longer valid */
    public record Withdrawal(LocalDate on, WithdrawalReason reason) {
    }

    public boolean isPartial() {
        return !workProcesses.isEmpty();
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }
}
