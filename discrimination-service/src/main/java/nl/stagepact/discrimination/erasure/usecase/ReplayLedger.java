package nl.stagepact.discrimination.erasure.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.erasure.domain.Erasure;
import nl.stagepact.discrimination.erasure.domain.LedgerEntry;
import nl.stagepact.discrimination.erasure.domain.LedgerEvent;
import nl.stagepact.discrimination.erasure.domain.NotedWithdrawal;
import nl.stagepact.discrimination.erasure.persistence.CaseLedger;
import nl.stagepact.discrimination.erasure.persistence.Erasures;
import nl.stagepact.discrimination.erasure.persistence.Withdrawals;

/**
 * Does again what the ledger has and the database does not: erases cases and withdraws consents that a restore of an older
 * backup
 * brought back, and whose erasure or withdrawal did not commit. What the ledger lost and the database has, such as after an
 * older copy of the ledger was put
 * back, is written to the ledger again.
 */
@ApplicationScoped
public class ReplayLedger {

    private static final int BATCH = 1_000;

    private final CaseLedger ledger;
    private final Erasures erasures;
    private final EraseCase eraseCase;
    private final Withdrawals withdrawals;
    private final WithdrawAgain withdrawAgain;

    ReplayLedger(CaseLedger ledger, Erasures erasures, EraseCase eraseCase, Withdrawals withdrawals,
            WithdrawAgain withdrawAgain) {
        this.ledger = ledger;
        this.erasures = erasures;
        this.eraseCase = eraseCase;
        this.withdrawals = withdrawals;
        this.withdrawAgain = withdrawAgain;
    }

    /**
     * @return how many cases were there and were erased
     * @throws IllegalStateException when entries of the ledger were changed or cannot be read; all others were seen to before
     */
    public int replay() {
        long size = ledger.size();
        int erased = 0;
        long faulty = 0;
        List<Long> missing = erasures.missing(0, size, BATCH);
        while (!missing.isEmpty()) {
            for (long number : missing) {
                try {
                    erased += again(ledger.find(number)) ? 1 : 0;
                } catch (IllegalStateException e) {
                    faulty++;
                }
            }
            missing = erasures.missing(missing.getLast(), size, BATCH);
        }
        if (faulty > 0) {
            throw new IllegalStateException(faulty + " entries of the ledger of erasures were changed, or cannot be read");
        }
        return erased;
    }

    private boolean again(LedgerEntry entry) {
        if (ledger.notes(entry, LedgerEvent.erased(entry.caseId()))) {
            return eraseCase.again(entry);
        }
        withdrawAgain.withdraw(entry);
        return false;
    }

    /** Before anything is done again: writes to the ledger what it lost, in the order in which it had it. */
    public void completeLedger() {
        Collection<Runnable> lost = lost();
        while (!lost.isEmpty()) {
            lost.forEach(Runnable::run);
            lost = lost();
        }
    }

    private Collection<Runnable> lost() {
        long size = ledger.size();
        SortedMap<Long, Runnable> lost = new TreeMap<>();
        for (Erasure erased : erasures.beyond(size, BATCH)) {
            lost.put(Objects.requireNonNull(erased.ledgerNumber()), () -> eraseCase.writeAgain(erased));
        }
        for (NotedWithdrawal withdrawn : withdrawals.beyond(size, BATCH)) {
            lost.put(withdrawn.ledgerNumber(), () -> withdrawAgain.writeAgain(withdrawn));
        }
        return lost.values().stream().limit(BATCH).toList();
    }
}
