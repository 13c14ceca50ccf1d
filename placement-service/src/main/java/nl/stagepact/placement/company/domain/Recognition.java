package nl.stagepact.placement.company.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That a company may train students of a programme ("erkenning").
 *
 * @param programmeCode crebo or programme code
 * @param obtainedRemotely whether SBB looked from afar; false for on site
 * @param workProcesses to which it is limited (B1-K1-W2); empty for all
 * @param validFrom first day
 * @param validTo last day; null while no end is known
 * @param withdrawal null while it stands
 */
public record Recognition(String programmeCode, boolean obtainedRemotely, List<String> workProcesses, LocalDate validFrom,
        @Nullable LocalDate validTo, @Nullable Withdrawal withdrawal) {

    /** @param on from which day it does not hold; @param reason why */
    public record Withdrawal(LocalDate on, WithdrawalReason reason) {
    }

    public boolean isPartial() {
        return !workProcesses.isEmpty();
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }
}
