package nl.stagepact.discrimination.conversation.usecase;

import java.util.EnumSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.usecase.CaseTerms;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.routing.usecase.ReadConsents;
import nl.stagepact.discrimination.routing.usecase.WithdrawConsent;

/** Withdraws a report: no desk can read it any longer. */
@ApplicationScoped
public class WithdrawReport {

    private final OwnCase ownCase;
    private final CaseTerms terms;
    private final ReadConsents consents;
    private final WithdrawConsent withdrawConsent;

    WithdrawReport(OwnCase ownCase, CaseTerms terms, ReadConsents consents, WithdrawConsent withdrawConsent) {
        this.ownCase = ownCase;
        this.terms = terms;
        this.consents = consents;
        this.withdrawConsent = withdrawConsent;
    }

    @Transactional
    public void withdraw(ReceiptCode code) {
        Case subject = ownCase.lock(code).subject();
        subject.take(CaseState.WITHDRAWN);
        terms.lapse(subject.id());
        consents.recipients(subject.id())
                .forEach(recipient -> withdrawConsent.withdraw(subject.id(), recipient, EnumSet.allOf(CasePart.class)));
    }
}
