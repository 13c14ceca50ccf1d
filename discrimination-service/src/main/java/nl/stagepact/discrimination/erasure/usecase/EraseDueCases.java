package nl.stagepact.discrimination.erasure.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.erasure.persistence.Erasures;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Erases the cases whose retention has ended, each on its own, and those again that a restore brought back. */
@ApplicationScoped
public class EraseDueCases {

    private static final int BATCH = 200;

    private final Erasures erasures;
    private final EraseCase eraseCase;
    private final EraseAgain eraseAgain;
    private final DutchCalendar calendar;

    EraseDueCases(Erasures erasures, EraseCase eraseCase, EraseAgain eraseAgain, DutchCalendar calendar) {
        this.erasures = erasures;
        this.eraseCase = eraseCase;
        this.eraseAgain = eraseAgain;
        this.calendar = calendar;
    }

    /**
     * What the ledger has goes first: a case that a restore brought back is due as well, and would get a second line.
     *
     * @return how many were erased
     * @throws IllegalStateException when the ledger is faulty, after everything else was erased
     */
    public int erase() {
        eraseAgain.completeLedger();
        int erased = 0;
        try {
            erased = eraseAgain.erase();
        } finally {
            erased += eraseDue();
        }
        return erased;
    }

    private int eraseDue() {
        LocalDate today = calendar.today();
        int erased = 0;
        List<UUID> due = erasures.due(today, BATCH);
        while (!due.isEmpty()) {
            for (UUID caseId : due) {
                erased += eraseCase.erase(caseId, today) ? 1 : 0;
            }
            due = due.size() < BATCH ? List.of() : erasures.due(today, BATCH);
        }
        return erased;
    }
}
