package nl.stagepact.discrimination.erasure.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.usecase.FindCase;
import nl.stagepact.discrimination.conversation.usecase.WithdrawReport;
import nl.stagepact.discrimination.erasure.domain.LedgerEntry;
import nl.stagepact.discrimination.erasure.domain.LedgerEvent;
import nl.stagepact.discrimination.erasure.domain.NotedWithdrawal;
import nl.stagepact.discrimination.erasure.persistence.CaseLedger;
import nl.stagepact.discrimination.erasure.persistence.Withdrawals;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.usecase.RenewNotes;
import nl.stagepact.discrimination.routing.domain.Consent;
import nl.stagepact.discrimination.routing.persistence.Consents;
import nl.stagepact.discrimination.routing.usecase.WithdrawConsent;

/** Withdraws again a consent or report that a restore brought back, and writes again to the ledger what it lost. */
@ApplicationScoped
public class WithdrawAgain {

    private final FindCase findCase;
    private final Consents consents;
    private final WithdrawConsent withdrawConsent;
    private final WithdrawReport withdrawReport;
    private final RenewNotes renewNotes;
    private final CaseLedger ledger;
    private final Withdrawals withdrawals;

    WithdrawAgain(FindCase findCase, Consents consents, WithdrawConsent withdrawConsent,
            WithdrawReport withdrawReport, RenewNotes renewNotes, CaseLedger ledger, Withdrawals withdrawals) {
        this.findCase = findCase;
        this.consents = consents;
        this.withdrawConsent = withdrawConsent;
        this.withdrawReport = withdrawReport;
        this.renewNotes = renewNotes;
        this.ledger = ledger;
        this.withdrawals = withdrawals;
    }

    /** A case that is gone, and a consent that was given after the backup, need nothing. */
    @Transactional
    public void withdraw(LedgerEntry entry) {
        findCase.lock(entry.caseId()).ifPresent(subject -> withdraw(entry, subject));
        withdrawals.insert(entry);
    }

    private void withdraw(LedgerEntry entry, Case subject) {
        if (ledger.notes(entry, LedgerEvent.withdrawn(subject.id()))) {
            if (subject.state() != CaseState.WITHDRAWN) {
                withdrawReport.withdraw(subject);
            }
            return;
        }
        consents.find(subject.id()).stream().filter(Consent::isGiven)
                .filter(consent -> ledger.notes(entry,
                        LedgerEvent.withdrawn(subject.id(), consent.recipient(), consent.part())))
                .forEach(consent -> withdraw(subject, consent));
    }

    /** A desk loses the conversation only with the whole case, and then its own notes too. */
    private void withdraw(Case subject, Consent consent) {
        withdrawConsent.end(subject.id(), consent.recipient(), List.of(consent.part()));
        if (consent.part() == CasePart.CONVERSATION) {
            renewNotes.close(subject.id(), consent.recipient());
        }
    }

    @Transactional
    public void writeAgain(NotedWithdrawal lost) {
        withdrawals.place(lost.ledgerNumber(), ledger.append(lost.caseId(), lost.withdrawnOn(), lost.mark()));
    }
}
