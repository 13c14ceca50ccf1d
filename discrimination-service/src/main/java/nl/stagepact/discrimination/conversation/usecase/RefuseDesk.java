package nl.stagepact.discrimination.conversation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;

/** Refuses a desk that the handling one proposed: the case stays where it is. */
@ApplicationScoped
public class RefuseDesk {

    private final OwnCase ownCase;

    RefuseDesk(OwnCase ownCase) {
        this.ownCase = ownCase;
    }

    /** Nothing happens when nothing is proposed. */
    @Transactional
    public void refuse(ReceiptCode code) {
        ownCase.lock(code).dropProposal();
    }
}
