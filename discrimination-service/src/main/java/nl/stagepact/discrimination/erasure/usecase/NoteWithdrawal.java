package nl.stagepact.discrimination.erasure.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import nl.stagepact.discrimination.casework.domain.ReportWithdrawn;
import nl.stagepact.discrimination.erasure.domain.LedgerEvent;
import nl.stagepact.discrimination.erasure.persistence.CaseLedger;
import nl.stagepact.discrimination.erasure.persistence.Withdrawals;
import nl.stagepact.discrimination.routing.domain.ConsentWithdrawn;
import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Writes to the ledger what a reporter takes from a desk. When all else is done: what is refused in the end is not withdrawn.
 * If the
 * ledger cannot be written, nothing is.
 */
@ApplicationScoped
class NoteWithdrawal {

    private final CaseLedger ledger;
    private final Withdrawals withdrawals;
    private final DutchCalendar calendar;

    NoteWithdrawal(CaseLedger ledger, Withdrawals withdrawals, DutchCalendar calendar) {
        this.ledger = ledger;
        this.withdrawals = withdrawals;
        this.calendar = calendar;
    }

    void withdrawn(@Observes(during = TransactionPhase.BEFORE_COMPLETION) ConsentWithdrawn withdrawn) {
        withdrawn.parts().forEach(part -> note(LedgerEvent.withdrawn(withdrawn.caseId(), withdrawn.desk(), part)));
    }

    void withdrawn(@Observes(during = TransactionPhase.BEFORE_COMPLETION) ReportWithdrawn withdrawn) {
        note(LedgerEvent.withdrawn(withdrawn.caseId()));
    }

    private void note(LedgerEvent event) {
        withdrawals.insert(ledger.append(event, calendar.today()));
    }
}
