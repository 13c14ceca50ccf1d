package nl.stagepact.discrimination.conversation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;

/** Takes a reporter's rating of how the report was handled; a later one replaces it. */
@ApplicationScoped
public class RateHandling {

    private final OwnCase ownCase;

    RateHandling(OwnCase ownCase) {
        this.ownCase = ownCase;
    }

    /** @param stars 1 to 5 */
    @Transactional
    public void rate(ReceiptCode code, int stars) {
        ownCase.lock(code).rate(stars);
    }
}
