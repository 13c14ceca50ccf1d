package nl.stagepact.placement.placement.usecase;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.domain.PlacementRejected;
import nl.stagepact.placement.placement.domain.RefusalReason;
import nl.stagepact.placement.placement.domain.Signer;
import nl.stagepact.placement.placement.persistence.Placements;
import nl.stagepact.placement.searchcase.persistence.SearchCases;
import nl.stagepact.servicekit.outbox.Outbox;

/** Refuses a proposal for a reason of a closed list; the student seeks again. */
@ApplicationScoped
public class RefusePlacement {

    private final Placements placements;
    private final SearchCases cases;
    private final Outbox outbox;
    private final Clock clock;

    RefusePlacement(Placements placements, SearchCases cases, Outbox outbox, Clock clock) {
        this.placements = placements;
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param elsewhere whether that party refused elsewhere, which its school records
     * @throws PlacementRejected when there is no such proposal, or the reason is not one that this party can give
     */
    @Transactional
    public Placement refuse(UUID id, Signer by, RefusalReason reason, boolean elsewhere, PlacementRights rights) {
        Placement placement = placements.findForUpdate(id, rights.party()).orElseThrow(PlacementRejected.NotFound::new);
        rights.requireActingFor(by, elsewhere);
        placement.refuse(by, reason, clock.instant());
        cases.ofPlacement(placement.proposal().searchCaseId()).seekAgain(clock.instant());
        outbox.append(PlacementEvents.refused(placement));
        placements.writeChanges();
        return placement;
    }
}
