package nl.stagepact.placement.placement.usecase;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.persistence.Placements;
import nl.stagepact.placement.searchcase.domain.SearchCaseRejected;
import nl.stagepact.placement.searchcase.domain.SearchCaseState;
import nl.stagepact.placement.searchcase.persistence.SearchCases;
import nl.stagepact.placement.searchcase.usecase.ClosedSearchCase;
import nl.stagepact.placement.searchcase.usecase.ClosingSearchCase;
import nl.stagepact.servicekit.outbox.Outbox;

/** Lets proposals lapse whose vacancy is gone, as when a recognition is withdrawn; the students seek again. */
@ApplicationScoped
public class LapsePlacements {

    private static final int AT_ONCE = 200;

    private final Placements placements;
    private final SearchCases cases;
    private final Outbox outbox;
    private final Clock clock;

    LapsePlacements(Placements placements, SearchCases cases, Outbox outbox, Clock clock) {
        this.placements = placements;
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A student who has a place by an agreement ends that first. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock(@Observes ClosingSearchCase closing) {
        if (!placements.heldBy(closing.searchCaseId()).isEmpty()) {
            throw new SearchCaseRejected.NotSeeking(SearchCaseState.PLACED);
        }
        placements.proposedOf(closing.searchCaseId());
    }

    /** The student needs no place any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lapse(@Observes ClosedSearchCase closed) {
        placements.proposedOf(closed.searchCaseId()).ifPresent(each -> {
            each.lapse(clock.instant());
            outbox.append(PlacementEvents.refused(each));
        });
    }

    /** Some of them. @return how many; 0 when there are none left */
    @Transactional
    public int lapseSome() {
        List<Placement> gone = placements.withoutVacancy(AT_ONCE);
        for (Placement each : gone) {
            each.lapse(clock.instant());
            cases.ofPlacement(each.proposal().searchCaseId()).seekAgain(clock.instant());
        }
        outbox.append(gone.stream().map(PlacementEvents::refused).toList());
        return gone.size();
    }
}
