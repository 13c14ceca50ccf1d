package nl.stagepact.placement.watch.domain;

import java.util.List;

import nl.stagepact.placement.company.domain.Withdrawal;

/**
 * A withdrawal as a school sees it.
 *
 * @param placements of the school that it affects
 */
public record SchoolWithdrawal(Withdrawal withdrawal, List<RunningPlacements> placements) {

    /** @param placements of the school at that company, of all programmes */
    public static SchoolWithdrawal of(Withdrawal withdrawal, List<RunningPlacements> placements) {
        return new SchoolWithdrawal(withdrawal, placements.stream().filter(each -> each.areAffectedBy(withdrawal)).toList());
    }
}
