package nl.stagepact.placement.placement.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.placement.domain.InterruptionReason;
import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.domain.PlacementOutcome;
import nl.stagepact.placement.placement.domain.PlacementRejected;
import nl.stagepact.placement.placement.persistence.Placements;
import nl.stagepact.placement.searchcase.domain.SearchCase;
import nl.stagepact.placement.searchcase.persistence.SearchCases;
import nl.stagepact.servicekit.outbox.Outbox;

/** Ends a placement, with what it led to, or earlier than agreed. */
@ApplicationScoped
public class EndPlacement {

    private final Placements placements;
    private final SearchCases cases;
    private final Event<EndedPlacement> ends;
    private final Outbox outbox;
    private final Clock clock;

    EndPlacement(Placements placements, SearchCases cases, Event<EndedPlacement> ends, Outbox outbox, Clock clock) {
        this.placements = placements;
        this.cases = cases;
        this.ends = ends;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param led what it led to; may be empty. @throws PlacementRejected when there is no such placement, or it is not running
     */
    @Transactional
    public Placement end(UUID id, Set<PlacementOutcome> led, PlacementRights rights) {
        Placement placement = placements.findForUpdate(id, rights.party()).orElseThrow(PlacementRejected.NotFound::new);
        placement.end(led, clock.instant());
        return ended(placement);
    }

    /**
     * The student seeks again, unless it has another place or a proposal.
     *
     * @param lastDay last day at the company; null before it has begun
     * @throws PlacementRejected when there is no such placement, or it is not agreed, or has ended
     */
    @Transactional
    public Placement interrupt(UUID id, @Nullable LocalDate lastDay, InterruptionReason reason, PlacementRights rights) {
        Placement placement = placements.findForUpdate(id, rights.party()).orElseThrow(PlacementRejected.NotFound::new);
        placement.interrupt(lastDay, reason, clock.instant());
        SearchCase searchCase = cases.ofPlacement(placement.proposal().searchCaseId());
        if (!placements.hasOther(placement)) {
            searchCase.seekAgain(clock.instant());
        }
        return ended(placement);
    }

    /**
     * Another placement of the student has begun instead; why is not told.
     *
     * @param otherStart its first day
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveUp(UUID id, LocalDate otherStart) {
        Placement placement = placements.lock(id);
        if (placement.isHeld()) {
            placement.giveUp(otherStart, clock.instant());
            ended(placement);
        }
    }

    private Placement ended(Placement placement) {
        ends.fire(new EndedPlacement(placement));
        outbox.append(PlacementEvents.ended(placement));
        placements.writeChanges();
        return placement;
    }
}
