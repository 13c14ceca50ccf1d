package nl.stagepact.placement.placement.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.domain.PlacementRejected;
import nl.stagepact.placement.placement.domain.PlacementState;
import nl.stagepact.placement.placement.domain.PlacementTerms;
import nl.stagepact.placement.placement.domain.Signature;
import nl.stagepact.placement.placement.domain.Signer;
import nl.stagepact.placement.placement.persistence.Placements;
import nl.stagepact.placement.searchcase.persistence.SearchCases;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;

/** Signs contract data; when the last party has signed, they are agreed. */
@ApplicationScoped
public class SignTerms {

    private final Placements placements;
    private final SearchCases cases;
    private final StartPlacements startPlacements;
    private final Event<AgreedTerms> agreements;
    private final Outbox outbox;
    private final DutchCalendar calendar;
    private final Clock clock;

    SignTerms(Placements placements, SearchCases cases, StartPlacements startPlacements, Event<AgreedTerms> agreements,
            Outbox outbox, DutchCalendar calendar, Clock clock) {
        this.placements = placements;
        this.cases = cases;
        this.startPlacements = startPlacements;
        this.agreements = agreements;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param termsNumber of the contract data that were read
     * @param elsewhere whether it was signed in another system or on paper, and is recorded here
     * @throws PlacementRejected when there is no such placement, or that party cannot sign it, or the caller not for it
     */
    @Transactional
    public Placement sign(UUID id, int termsNumber, Signer signer, LocalDate signedOn, boolean elsewhere,
            PlacementRights rights) {
        Placement placement = placements.findForUpdate(id, rights.party()).orElseThrow(PlacementRejected.NotFound::new);
        rights.requireActingFor(signer, elsewhere);
        Instant now = clock.instant();
        boolean isFirst = placement.state() == PlacementState.PROPOSED;
        placement.sign(new Signature(termsNumber, signer, signedOn, elsewhere, now, rights.client()), now)
                .ifPresent(agreed -> agree(placement, agreed, isFirst, now));
        placements.writeChanges();
        return placement;
    }

    private void agree(Placement placement, PlacementTerms agreed, boolean isFirst, Instant now) {
        if (isFirst) {
            cases.ofPlacement(placement.proposal().searchCaseId()).place(now);
        }
        agreements.fire(new AgreedTerms(placement, agreed));
        outbox.append(isFirst ? PlacementEvents.agreed(placement, agreed) : PlacementEvents.amended(placement, agreed));
        if (isFirst && !agreed.data().startsOn().isAfter(calendar.today())) {
            startPlacements.start(placement);
        }
    }
}
