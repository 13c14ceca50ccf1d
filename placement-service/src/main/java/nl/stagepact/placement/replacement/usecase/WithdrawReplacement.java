package nl.stagepact.placement.replacement.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.persistence.Placements;
import nl.stagepact.placement.replacement.persistence.ReplacementRequests;
import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.placement.searchcase.domain.SearchCaseRejected;
import nl.stagepact.placement.searchcase.persistence.SearchCases;

/** Takes back a request for another place, because the student stays. */
@ApplicationScoped
public class WithdrawReplacement {

    private final ReplacementRequests requests;
    private final SearchCases cases;
    private final Placements placements;
    private final Clock clock;

    WithdrawReplacement(ReplacementRequests requests, SearchCases cases, Placements placements, Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.placements = placements;
        this.clock = clock;
    }

    /**
     * Changes nothing when none was asked for.
     *
     * @throws SearchCaseRejected when the organisation has no such case, or another place is proposed, which is refused first
     */
    @Transactional
    public void withdraw(String organisation, CaseKey key) {
        UUID caseId = cases.idOf(organisation, key).orElseThrow(SearchCaseRejected.NotFound::new);
        List<UUID> held = placements.heldBy(caseId).stream().map(Placement::id).toList();
        if (!requests.take(held).isEmpty()) {
            cases.ofPlacement(caseId).stay(clock.instant());
        }
    }
}
