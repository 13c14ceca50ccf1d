package nl.stagepact.placement.placement.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.usecase.PlacementRights;
import nl.stagepact.placement.placement.usecase.ReadPlacements;
import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.servicekit.precondition.EntityVersion;

/** Answers with the state of a placement, as the caller may see it. */
@ApplicationScoped
class PlacementAnswers {

    private final ReadPlacements readPlacements;

    PlacementAnswers(ReadPlacements readPlacements) {
        this.readPlacements = readPlacements;
    }

    Response of(Placement placement, PlacementRights rights) {
        return EntityVersion.ok(views(List.of(placement), rights).getFirst(), placement.version());
    }

    List<PlacementView> views(List<Placement> placements, PlacementRights rights) {
        Map<UUID, CaseKey> keys = rights.organisationCode() == null ? Map.of()
                : readPlacements.keys(placements, rights.organisationCode());
        return placements.stream().map(each -> PlacementView.of(each, keys.get(each.proposal().searchCaseId()))).toList();
    }
}
