package nl.stagepact.placement.replacement.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.persistence.Placements;
import nl.stagepact.placement.placement.usecase.EndPlacement;
import nl.stagepact.placement.placement.usecase.EndedPlacement;
import nl.stagepact.placement.placement.usecase.StartedPlacement;
import nl.stagepact.placement.replacement.persistence.ReplacementRequests;
import nl.stagepact.placement.searchcase.persistence.SearchCases;

/** Ends the placement that is replaced when the other one begins. */
@ApplicationScoped
class CompleteReplacement {

    private final ReplacementRequests requests;
    private final SearchCases cases;
    private final Placements placements;
    private final EndPlacement endPlacement;
    private final Clock clock;

    CompleteReplacement(ReplacementRequests requests, SearchCases cases, Placements placements, EndPlacement endPlacement,
            Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.clock = clock;
        this.placements = placements;
        this.endPlacement = endPlacement;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void complete(@Observes StartedPlacement started) {
        Placement begun = started.placement();
        List<UUID> others = placements.heldBy(begun.proposal().searchCaseId()).stream()
                .filter(each -> each.proposedAt().isBefore(begun.proposedAt())).map(Placement::id).toList();
        requests.take(others).forEach(each -> endPlacement.giveUp(each, Objects.requireNonNull(begun.startsOn())));
    }

    /** Of a placement that has ended nothing is asked any more. Whoever still wants to leave another one seeks again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(@Observes EndedPlacement ended) {
        requests.take(List.of(ended.placement().id()));
        UUID caseId = ended.placement().proposal().searchCaseId();
        if (requests.isAny(placements.heldBy(caseId).stream().map(Placement::id).toList())) {
            cases.ofPlacement(caseId).seekAnother(clock.instant());
        }
    }
}
