package nl.stagepact.discrimination.escrow.usecase;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.escrow.domain.Lodging;
import nl.stagepact.discrimination.escrow.domain.LodgingRejected;
import nl.stagepact.discrimination.escrow.domain.OwnLodging;
import nl.stagepact.discrimination.escrow.persistence.Lodgings;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.routing.usecase.ReadDesks;

/** What reporters lodged, for themselves: they learn nothing of others, nor whether a desk was told before that answers. */
@ApplicationScoped
public class OwnLodgings {

    private final OwnCase ownCase;
    private final Lodgings lodgings;
    private final EndLodging endLodging;
    private final ReadDesks desks;

    OwnLodgings(OwnCase ownCase, Lodgings lodgings, EndLodging endLodging, ReadDesks desks) {
        this.ownCase = ownCase;
        this.lodgings = lodgings;
        this.endLodging = endLodging;
        this.desks = desks;
    }

    /** @throws LodgingRejected.NotFound when nothing is lodged */
    @Transactional
    public OwnLodging read(ReceiptCode code) {
        return lodgings.ofCase(ownCase.find(code).id())
                .map(lodging -> new OwnLodging(lodging, desks.code(lodging.desk())))
                .orElseThrow(LodgingRejected.NotFound::new);
    }

    /** @throws LodgingRejected.NotFound when nothing is lodged */
    @Transactional
    public void withdraw(ReceiptCode code) {
        if (!endLodging.end(ownCase.lock(code).id())) {
            throw new LodgingRejected.NotFound();
        }
    }

    /** @throws LodgingRejected.Lodged when a lodging decides what this desk may read */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireNoneAt(UUID caseId, Recipient desk) {
        unanswered(caseId).filter(lodging -> lodging.desk().equals(desk)).ifPresent(this::refuse);
    }

    /** @throws LodgingRejected.Lodged when a lodging compares the company */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireNone(UUID caseId) {
        unanswered(caseId).ifPresent(this::refuse);
    }

    private Optional<Lodging> unanswered(UUID caseId) {
        return lodgings.ofCase(caseId).filter(lodging -> !lodging.isAnswered());
    }

    private void refuse(Lodging lodging) {
        throw new LodgingRejected.Lodged(desks.code(lodging.desk()));
    }
}
