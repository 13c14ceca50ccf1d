package nl.stagepact.placement.handover.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import nl.stagepact.placement.placement.domain.ContractData;
import nl.stagepact.placement.placement.domain.PlacementOutcome;
import nl.stagepact.placement.placement.domain.PlacementProposal;

/**
 * What a student did at a company.
 *
 * @param company its name
 * @param endedOn last day at the company
 * @param terms contract data that held on the last day
 * @param done work processes that were told in conversations, sorted
 */
public record PlacementRecord(PlacementProposal proposal, String company, LocalDate startedOn, LocalDate endedOn,
        ContractData terms, List<String> done, boolean interrupted, Set<PlacementOutcome> outcomes) {

    /** Agreed work processes that the student did: what counts as completed. */
    public List<String> completed() {
        return terms.workProcesses().stream().filter(done::contains).toList();
    }
}
