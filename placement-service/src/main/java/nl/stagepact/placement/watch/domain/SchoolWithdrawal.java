package nl.stagepact.placement.watch.domain;

import java.util.List;

import nl.stagepact.placement.company.domain.Withdrawal;

/**
 * A withdrawal together with its effect on a school.
 *
 * @param placements affected placements of the school
 */
public record SchoolWithdrawal(Withdrawal withdrawal, List<RunningPlacements> placements) {

    /** @param placements of the school at the company, for all programmes */
    public static SchoolWithdrawal of(Withdrawal withdrawal, List<RunningPlacements> placements) {
        return new SchoolWithdrawal(withdrawal, placements.stream().filter(each -> each.areAffectedBy(withdrawal)).toList());
    }
}
