package nl.stagepact.placement.replacement.usecase;

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

/** Ends the placement that is replaced when the other one begins. */
@ApplicationScoped
class CompleteReplacement {

    private final ReplacementRequests requests;
    private final Placements placements;
    private final EndPlacement endPlacement;

    CompleteReplacement(ReplacementRequests requests, Placements placements, EndPlacement endPlacement) {
        this.requests = requests;
        this.placements = placements;
        this.endPlacement = endPlacement;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void complete(@Observes StartedPlacement started) {
        Placement begun = started.placement();
        List<UUID> others = placements.heldBy(begun.proposal().searchCaseId()).stream().map(Placement::id)
                .filter(each -> !each.equals(begun.id())).toList();
        requests.take(others).forEach(each -> endPlacement.giveUp(each, Objects.requireNonNull(begun.startsOn())));
    }

    /** Of a placement that has ended nothing is asked any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(@Observes EndedPlacement ended) {
        requests.take(List.of(ended.placement().id()));
    }
}
