package nl.stagepact.placement.watch.domain;

import java.time.LocalDate;

import nl.stagepact.placement.company.domain.Withdrawal;

/**
 * Number of students of a school at a company, as the school counts them; without identities.
 *
 * @param programmeCode theirs
 * @param students 1 or more
 * @param to last day of their placements
 */
public record RunningPlacements(String programmeCode, int students, LocalDate to) {

    /** Whether they are of the programme that lost its recognition and stay until that day or later. */
    public boolean areAffectedBy(Withdrawal withdrawal) {
        return programmeCode.equals(withdrawal.programmeCode()) && !to.isBefore(withdrawal.withdrawnOn());
    }
}
