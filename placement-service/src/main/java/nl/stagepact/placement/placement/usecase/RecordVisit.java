package nl.stagepact.placement.placement.usecase;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.domain.PlacementRejected;
import nl.stagepact.placement.placement.persistence.Placements;

/** Records that the student visited the company before the start. */
@ApplicationScoped
public class RecordVisit {

    private final Placements placements;

    RecordVisit(Placements placements) {
        this.placements = placements;
    }

    /** @throws PlacementRejected when there is no such placement, or it has started */
    @Transactional
    public Placement visit(UUID id, LocalDate day, PlacementRights rights) {
        Placement placement = placements.findForUpdate(id, rights.party()).orElseThrow(PlacementRejected.NotFound::new);
        placement.visit(day);
        placements.writeChanges();
        return placement;
    }
}
