package nl.stagepact.discrimination.erasure.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.erasure.domain.Erasure;
import nl.stagepact.discrimination.erasure.persistence.ErasureLedger;
import nl.stagepact.discrimination.erasure.persistence.Erasures;

/**
 * Erases again what the ledger has and the database does not: cases that a restore of an older backup brought back, and those
 * whose erasure did not commit. What the ledger lost and the database has, such as after an older copy of the ledger was put
 * back, is written to the ledger again.
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
     * @throws IllegalStateException when entries of the ledger were changed, cannot be read or cannot be erased; all
     *         others were seen to before
     */
    public int erase() {
        long size = ledger.size();
        int erased = 0;
        long faulty = 0;
        List<Long> missing = erasures.missing(0, size, BATCH);
        while (!missing.isEmpty()) {
            for (long number : missing) {
                try {
                    erased += eraseCase.again(ledger.find(number)) ? 1 : 0;
                } catch (RuntimeException e) { // keeps none of the others
                    faulty++;
                }
            }
            missing = erasures.missing(missing.getLast(), size, BATCH);
        }
        if (faulty > 0) {
            throw new IllegalStateException(
                    faulty + " entries of the ledger of erasures were changed, cannot be read, or cannot be erased");
        }
        return erased;
    }

    /** Before anything is erased: writes to the ledger what it lost. */
    public void completeLedger() {
        List<Erasure> lacking = erasures.beyond(ledger.size(), BATCH);
        while (!lacking.isEmpty()) {
            lacking.forEach(eraseCase::writeAgain);
            lacking = erasures.beyond(ledger.size(), BATCH);
        }
    }
}
