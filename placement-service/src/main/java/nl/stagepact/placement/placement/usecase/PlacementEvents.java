package nl.stagepact.placement.placement.usecase;

import java.util.Objects;

import nl.stagepact.events.placements.PlacementAgreed;
import nl.stagepact.events.placements.PlacementAmended;
import nl.stagepact.events.placements.PlacementEnded;
import nl.stagepact.events.placements.PlacementProposed;
import nl.stagepact.events.placements.PlacementRefused;
import nl.stagepact.events.placements.PlacementStarted;
import nl.stagepact.placement.placement.domain.Interruption;
import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.domain.PlacementOutcome;
import nl.stagepact.placement.placement.domain.PlacementProposal;
import nl.stagepact.placement.placement.domain.PlacementTerms;
import nl.stagepact.placement.placement.domain.Refusal;

/** Events about placements. */
final class PlacementEvents {

    private PlacementEvents() {
    }

    static PlacementProposed proposed(Placement placement) {
        PlacementProposal proposal = placement.proposal();
        return new PlacementProposed(placement.id().toString(), proposal.organisationCode(), proposal.leerbedrijfId().code(),
                proposal.programmeCode(), proposal.learningPath().code(), proposal.origin().code());
    }

    static PlacementRefused refused(Placement placement) {
        PlacementProposal proposal = placement.proposal();
        Refusal refusal = placement.refusal();
        return new PlacementRefused(placement.id().toString(), proposal.organisationCode(), proposal.leerbedrijfId().code(),
                proposal.programmeCode(), refusal == null ? "nobody" : refusal.by().code(),
                refusal == null ? "place_gone" : refusal.reason().code());
    }

    static PlacementAgreed agreed(Placement placement, PlacementTerms terms) {
        PlacementProposal proposal = placement.proposal();
        return new PlacementAgreed(placement.id().toString(), proposal.organisationCode(), proposal.leerbedrijfId().code(),
                proposal.programmeCode(), proposal.learningPath().code(), proposal.qualifies(), terms.data().startsOn(),
                terms.data().endsOn());
    }

    static PlacementAmended amended(Placement placement, PlacementTerms terms) {
        PlacementProposal proposal = placement.proposal();
        return new PlacementAmended(placement.id().toString(), proposal.organisationCode(), proposal.leerbedrijfId().code(),
                proposal.programmeCode(), terms.effectiveOn(), terms.data().startsOn(), terms.data().endsOn());
    }

    static PlacementStarted started(Placement placement) {
        PlacementProposal proposal = placement.proposal();
        return new PlacementStarted(placement.id().toString(), proposal.organisationCode(), proposal.leerbedrijfId().code(),
                proposal.programmeCode(), Objects.requireNonNull(placement.startsOn()));
    }

    static PlacementEnded ended(Placement placement) {
        PlacementProposal proposal = placement.proposal();
        Interruption interruption = placement.interruption();
        return new PlacementEnded(placement.id().toString(), proposal.organisationCode(), proposal.leerbedrijfId().code(),
                proposal.programmeCode(), interruption != null,
                placement.outcomes().stream().sorted().map(PlacementOutcome::code).toList(),
                interruption == null ? null : interruption.reason().code());
    }
}
