package nl.stagepact.placement.watch.domain;

import java.time.LocalDate;

import nl.stagepact.placement.company.domain.Withdrawal;

/**
 * Number of students of a school at a company, as reported by the school; without personal data.
 *
 * @param programmeCode of the students
 * @param students 1 or more
 * @param to last day of their placements
 */
public record RunningPlacements(String programmeCode, int students, LocalDate to) {

    /** Whether the placements are for the withdrawn programme and end on or after the day of the withdrawal. */
    public boolean areAffectedBy(Withdrawal withdrawal) {
        return programmeCode.equals(withdrawal.programmeCode()) && !to.isBefore(withdrawal.withdrawnOn());
    }
}
