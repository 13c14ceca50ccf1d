package nl.stagepact.discrimination.conversation.usecase;

import java.util.EnumSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.usecase.CaseTerms;
import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.casework.usecase.RetentionSettings;
import nl.stagepact.discrimination.escrow.usecase.EndLodging;
import nl.stagepact.discrimination.hearing.usecase.EndRequests;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.usecase.RenewNotes;
import nl.stagepact.discrimination.routing.usecase.ReadConsents;
import nl.stagepact.discrimination.routing.usecase.WithdrawConsent;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Withdraws a report: no desk has it or can read it any longer, its own notes included. */
@ApplicationScoped
public class WithdrawReport {

    private final OwnCase ownCase;
    private final CaseTerms terms;
    private final ReadConsents consents;
    private final WithdrawConsent withdrawConsent;
    private final RenewNotes renewNotes;
    private final RetentionSettings settings;
    private final DutchCalendar calendar;
    private final EndLodging endLodging;
    private final EndRequests endRequests;

    WithdrawReport(OwnCase ownCase, CaseTerms terms, ReadConsents consents, WithdrawConsent withdrawConsent,
            RenewNotes renewNotes, RetentionSettings settings, DutchCalendar calendar, EndLodging endLodging,
            EndRequests endRequests) {
        this.ownCase = ownCase;
        this.terms = terms;
        this.consents = consents;
        this.withdrawConsent = withdrawConsent;
        this.renewNotes = renewNotes;
        this.settings = settings;
        this.calendar = calendar;
        this.endLodging = endLodging;
        this.endRequests = endRequests;
    }

    @Transactional
    public void withdraw(ReceiptCode code) {
        Case subject = ownCase.lock(code);
        Recipient desk = subject.desk();
        endLodging.end(subject.id());
        endLodging.forget(subject.id());
        endRequests.end(subject.id());
        terms.lapse(subject);
        subject.withdraw();
        subject.keepUntil(settings.toRetention().ofWithdrawn(calendar.today()));
        if (desk != null) {
            renewNotes.close(subject.id(), desk);
        }
        consents.recipients(subject.id())
                .forEach(recipient -> withdrawConsent.withdraw(subject.id(), recipient, EnumSet.allOf(CasePart.class)));
    }
}
