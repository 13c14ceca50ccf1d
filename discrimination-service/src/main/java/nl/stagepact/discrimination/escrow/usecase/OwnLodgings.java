package nl.stagepact.discrimination.escrow.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.escrow.domain.LodgingRejected;
import nl.stagepact.discrimination.escrow.domain.OwnLodging;
import nl.stagepact.discrimination.escrow.persistence.Lodgings;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.usecase.ReadConsents;

/** What reporters lodged, for themselves: they learn nothing of others, nor whether a desk was told before that answers. */
@ApplicationScoped
public class OwnLodgings {

    private final OwnCase ownCase;
    private final Lodgings lodgings;
    private final EndLodging endLodging;
    private final ReadConsents consents;

    OwnLodgings(OwnCase ownCase, Lodgings lodgings, EndLodging endLodging, ReadConsents consents) {
        this.ownCase = ownCase;
        this.lodgings = lodgings;
        this.endLodging = endLodging;
        this.consents = consents;
    }

    /** @throws LodgingRejected.NotFound when nothing is lodged */
    @Transactional
    public OwnLodging read(ReceiptCode code) {
        return lodgings.ofCase(ownCase.open(code).subject().id())
                .map(lodging -> new OwnLodging(lodging, consents.code(lodging.desk())))
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
    public void requireNoneAt(UUID caseId, DeskCode desk) {
        lodgings.ofCase(caseId).filter(lodging -> !lodging.isAnswered())
                .filter(lodging -> consents.code(lodging.desk()).equals(desk)).ifPresent(_ -> {
                    throw new LodgingRejected.Lodged(desk);
                });
    }

    /** @throws LodgingRejected.Lodged when a lodging compares the company */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireNone(UUID caseId) {
        lodgings.ofCase(caseId).filter(lodging -> !lodging.isAnswered()).ifPresent(lodging -> {
            throw new LodgingRejected.Lodged(consents.code(lodging.desk()));
        });
    }
}
