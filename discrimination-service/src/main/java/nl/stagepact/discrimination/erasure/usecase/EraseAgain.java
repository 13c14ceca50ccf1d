package nl.stagepact.discrimination.erasure.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.erasure.domain.LedgerEntry;
import nl.stagepact.discrimination.erasure.persistence.ErasureLedger;
import nl.stagepact.discrimination.erasure.persistence.Erasures;

/**
 * Erases again what the ledger has and the database does not: cases that a restore of an older backup brought back, and those
 * whose erasure did not commit.
 */
@ApplicationScoped
public class EraseAgain {

    private static final int BATCH = 1_000;

    private final ErasureLedger ledger;
    private final Erasures erasures;
    private final EraseCase eraseCase;

    EraseAgain(ErasureLedger ledger, Erasures erasures, EraseCase eraseCase) {
        this.ledger = ledger;
        this.erasures = erasures;
        this.eraseCase = eraseCase;
    }

    /**
     * @return how many cases were there and were erased
     * @throws IllegalStateException when the ledger was lost or changed: erasures could not be repeated after a restore
     */
    public int erase() {
        long size = ledger.size();
        if (erasures.lastInLedger() > size) {
            throw new IllegalStateException("The ledger of erasures has fewer entries than the database; put its copy back");
        }
        int erased = 0;
        List<Long> missing = erasures.missing(0, size, BATCH);
        while (!missing.isEmpty()) {
            for (LedgerEntry entry : ledger.find(missing)) {
                erased += eraseCase.again(entry) ? 1 : 0;
            }
            missing = erasures.missing(missing.getLast(), size, BATCH);
        }
        return erased;
    }
}
