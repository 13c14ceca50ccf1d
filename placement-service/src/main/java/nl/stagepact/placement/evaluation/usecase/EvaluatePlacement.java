package nl.stagepact.placement.evaluation.usecase;

import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.evaluation.domain.Evaluation;
import nl.stagepact.placement.evaluation.domain.EvaluationParty;
import nl.stagepact.placement.evaluation.domain.EvaluationRejected;
import nl.stagepact.placement.evaluation.persistence.Evaluations;
import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.domain.PlacementRejected;
import nl.stagepact.placement.placement.domain.PlacementState;
import nl.stagepact.placement.placement.domain.Signer;
import nl.stagepact.placement.placement.usecase.PlacementRights;
import nl.stagepact.placement.placement.usecase.ReadPlacements;

/** Records what a student or a company thinks of a placement. */
@ApplicationScoped
public class EvaluatePlacement {

    private final Evaluations evaluations;
    private final ReadPlacements readPlacements;
    private final Clock clock;

    EvaluatePlacement(Evaluations evaluations, ReadPlacements readPlacements, Clock clock) {
        this.evaluations = evaluations;
        this.readPlacements = readPlacements;
        this.clock = clock;
    }

    /**
     * Replaces an earlier one of the party.
     *
     * @throws PlacementRejected when there is no such placement, or the caller cannot act for that party
     * @throws EvaluationRejected when the placement has not begun
     */
    @Transactional
    public void evaluate(UUID placementId, EvaluationParty party, Evaluation given, PlacementRights rights) {
        Placement placement = readPlacements.find(placementId, rights);
        rights.requireActingFor(party == EvaluationParty.COMPANY ? Signer.COMPANY : Signer.STUDENT);
        if (!EnumSet.of(PlacementState.RUNNING, PlacementState.ENDED, PlacementState.INTERRUPTED).contains(placement.state())) {
            throw new EvaluationRejected.NothingToEvaluate();
        }
        evaluations.put(placementId, party, given, clock.instant(), rights.client());
    }
}
