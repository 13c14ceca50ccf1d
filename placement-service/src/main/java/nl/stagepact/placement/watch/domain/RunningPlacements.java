package nl.stagepact.placement.watch.domain;

import java.time.LocalDate;

import nl.stagepact.placement.company.domain.Withdrawal;

/**
 * Students of a school at a company, as the school counts them; who they are nobody needs to know.
 *
 * @param programmeCode theirs
 * @param students 1 or more
 * @param to last day of their placements
 */
public record RunningPlacements(String programmeCode, int students, LocalDate to) {

    /** Whether they are there for the programme of which the recognition was withdrawn, that day or later. */
    public boolean areHitBy(Withdrawal withdrawal) {
        return programmeCode.equals(withdrawal.programmeCode()) && !to.isBefore(withdrawal.withdrawnOn());
    }
}
