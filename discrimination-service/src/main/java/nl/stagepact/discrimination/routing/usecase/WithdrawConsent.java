package nl.stagepact.discrimination.routing.usecase;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.usecase.WithdrawParts;
import nl.stagepact.discrimination.routing.domain.Consent;
import nl.stagepact.discrimination.routing.persistence.Consents;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Ends a desk's reading of parts of a case, at once. */
@ApplicationScoped
public class WithdrawConsent {

    private final Consents consents;
    private final WithdrawParts withdrawParts;
    private final DutchCalendar calendar;

    WithdrawConsent(Consents consents, WithdrawParts withdrawParts, DutchCalendar calendar) {
        this.consents = consents;
        this.withdrawParts = withdrawParts;
        this.calendar = calendar;
    }

    /** Ends all consents to a desk whose keys were taken already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(UUID caseId, Recipient recipient) {
        consents.given(caseId, recipient).forEach(consent -> consent.withdraw(calendar.today()));
    }

    /** Parts without consent are left as they are. The caller has locked the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID caseId, Recipient recipient, Collection<CasePart> parts) {
        List<Consent> given = consents.given(caseId, recipient).stream().filter(each -> parts.contains(each.part())).toList();
        withdrawParts.withdraw(caseId, given.stream().map(Consent::part).toList(), recipient);
        given.forEach(consent -> consent.withdraw(calendar.today()));
    }
}
