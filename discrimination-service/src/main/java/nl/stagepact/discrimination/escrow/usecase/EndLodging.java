package nl.stagepact.discrimination.escrow.usecase;

import java.util.EnumSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.escrow.domain.Lodging;
import nl.stagepact.discrimination.escrow.persistence.Lodgings;
import nl.stagepact.discrimination.escrow.persistence.Vouchings;
import nl.stagepact.discrimination.keeper.domain.KeeperMessage;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.usecase.LodgeParts;
import nl.stagepact.discrimination.routing.usecase.WithdrawConsent;

/** Ends a lodging: it counts for nobody any longer, and a desk that was told and has not answered can read nothing. */
@ApplicationScoped
public class EndLodging {

    private final Lodgings lodgings;
    private final LodgeParts lodgeParts;
    private final WithdrawConsent withdrawConsent;
    private final WriteToKeeper writeToKeeper;
    private final Vouchings vouchings;

    EndLodging(Lodgings lodgings, LodgeParts lodgeParts, WithdrawConsent withdrawConsent, WriteToKeeper writeToKeeper,
            Vouchings vouchings) {
        this.lodgings = lodgings;
        this.lodgeParts = lodgeParts;
        this.withdrawConsent = withdrawConsent;
        this.writeToKeeper = writeToKeeper;
        this.vouchings = vouchings;
    }

    /** The caller has locked the case. @return whether there was one */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean end(UUID caseId) {
        return lodgings.ofCase(caseId).map(lodging -> {
            end(lodging);
            return lodging;
        }).isPresent();
    }

    private void end(Lodging lodging) {
        lodgeParts.takeBack(lodging.caseId());
        if (lodging.isTold() && !lodging.isAnswered()) {
            withdrawConsent.withdraw(lodging.caseId(), lodging.desk(), EnumSet.allOf(CasePart.class));
        }
        writeToKeeper.write(KeeperMessage.ended(lodging.id()), lodging.keeperKey());
        lodgings.delete(lodging.id());
    }

    /** Of a case that is being erased with all its keys. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID caseId) {
        lodgings.ofCase(caseId).ifPresent(lodging -> {
            writeToKeeper.write(KeeperMessage.ended(lodging.id()), lodging.keeperKey());
            lodgings.delete(lodging.id());
        });
        vouchings.erase(caseId);
    }
}
