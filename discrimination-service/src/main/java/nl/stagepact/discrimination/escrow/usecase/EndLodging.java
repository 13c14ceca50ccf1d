package nl.stagepact.discrimination.escrow.usecase;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.escrow.domain.Lodging;
import nl.stagepact.discrimination.escrow.persistence.Lodgings;
import nl.stagepact.discrimination.escrow.persistence.Vouchings;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.usecase.WithdrawParts;
import nl.stagepact.discrimination.routing.usecase.ReadDesks;
import nl.stagepact.discrimination.routing.usecase.WithdrawConsent;

/** Ends a lodging: it counts for nobody any longer, and a desk that was told and has not answered can read nothing. */
@ApplicationScoped
public class EndLodging {

    private final Lodgings lodgings;
    private final WithdrawParts withdrawParts;
    private final ReadDesks desks;
    private final WithdrawConsent withdrawConsent;
    private final WriteToKeeper writeToKeeper;
    private final Vouchings vouchings;

    EndLodging(Lodgings lodgings, WithdrawParts withdrawParts, ReadDesks desks, WithdrawConsent withdrawConsent,
            WriteToKeeper writeToKeeper, Vouchings vouchings) {
        this.lodgings = lodgings;
        this.withdrawParts = withdrawParts;
        this.desks = desks;
        this.withdrawConsent = withdrawConsent;
        this.writeToKeeper = writeToKeeper;
        this.vouchings = vouchings;
    }

    /** The caller has locked the case. @return whether there was one */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean end(UUID caseId) {
        Optional<Lodging> lodging = lodgings.ofCase(caseId);
        lodging.ifPresent(this::end);
        return lodging.isPresent();
    }

    /** The same is done whether the desk was told or not, or what comes after would tell. */
    private void end(Lodging lodging) {
        if (!lodging.isAnswered()) {
            withdrawParts.withdraw(lodging.caseId(), StoreLodging.parts(desks.code(lodging.desk())),
                    lodging.isTold() ? lodging.desk() : Recipient.ESCROW);
            withdrawConsent.close(lodging.caseId(), lodging.desk());
        }
        delete(lodging);
    }

    private void delete(Lodging lodging) {
        writeToKeeper.end(lodging.id(), lodging.keeperKey());
        lodgings.delete(lodging.id());
    }

    /** Of a case that its reporter withdraws or that is erased: nobody vouches any longer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID caseId) {
        lodgings.ofCase(caseId).ifPresent(this::delete);
        lodgings.eraseDay(caseId);
        vouchings.erase(caseId);
    }
}
