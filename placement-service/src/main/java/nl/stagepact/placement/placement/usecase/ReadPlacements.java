package nl.stagepact.placement.placement.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.domain.PlacementRejected;
import nl.stagepact.placement.placement.domain.PlacementState;
import nl.stagepact.placement.placement.persistence.Placements;
import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.placement.searchcase.persistence.SearchCases;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;

/** Reads placements of a school or a company. */
@ApplicationScoped
public class ReadPlacements {

    private final Placements placements;
    private final SearchCases cases;

    ReadPlacements(Placements placements, SearchCases cases) {
        this.placements = placements;
        this.cases = cases;
    }

    /** @throws PlacementRejected.NotFound when the caller is no party to it */
    @Transactional
    public Placement find(UUID id, PlacementRights rights) {
        return placements.find(id, rights.party()).orElseThrow(PlacementRejected.NotFound::new);
    }

    /** Before a position, latest first. */
    @Transactional
    public Page<Placement> page(Collection<PlacementState> states, NewestFirst before, int size, PlacementRights rights) {
        return placements.page(rights.party(), states, before, size);
    }

    /** Of one search case of the caller; nothing when it has no such case. */
    @Transactional
    public Page<Placement> page(CaseKey key, Collection<PlacementState> states, NewestFirst before, int size,
            PlacementRights rights) {
        return Optional.ofNullable(rights.organisationCode()).flatMap(organisation -> cases.find(organisation, key))
                .map(each -> placements.page(rights.party(), each.id(), states, before, size))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    /** Keys of their search cases, by the id of the case, for the organisation whose cases they are. */
    public Map<UUID, CaseKey> keys(Collection<Placement> found, String organisation) {
        return cases.keys(found.stream().map(each -> each.proposal().searchCaseId()).toList(), organisation);
    }
}
