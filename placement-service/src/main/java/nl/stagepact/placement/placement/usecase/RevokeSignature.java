package nl.stagepact.placement.placement.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.domain.PlacementRejected;
import nl.stagepact.placement.placement.domain.Signer;
import nl.stagepact.placement.placement.persistence.Placements;

/** Takes a signature back before all have signed. */
@ApplicationScoped
public class RevokeSignature {

    private final Placements placements;

    RevokeSignature(Placements placements) {
        this.placements = placements;
    }

    /**
     * A school takes back what it recorded of others.
     *
     * @throws PlacementRejected when there is no such placement, all have signed, or the caller cannot sign for that party
     */
    @Transactional
    public Placement revoke(UUID id, Signer signer, PlacementRights rights) {
        Placement placement = placements.findForUpdate(id, rights.party()).orElseThrow(PlacementRejected.NotFound::new);
        rights.requireActingFor(signer, placement.agreement().isSignedElsewhere(signer));
        placement.revoke(signer);
        placements.writeChanges();
        return placement;
    }
}
