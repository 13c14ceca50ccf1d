package nl.stagepact.placement.contactlog.usecase;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.contactlog.domain.ContactClaim;
import nl.stagepact.placement.contactlog.domain.ContactOutcome;
import nl.stagepact.placement.contactlog.domain.ContactRejected;
import nl.stagepact.placement.contactlog.persistence.ContactClaims;

/** Records a contact that was claimed. */
@ApplicationScoped
public class RecordContact {

    private final ContactClaims claims;
    private final ContactSettings settings;

    RecordContact(ContactClaims claims, ContactSettings settings) {
        this.claims = claims;
        this.settings = settings;
    }

    /** Recording it again corrects the record. @throws ContactRejected when the organisation has no such claim */
    @Transactional
    public ContactClaim record(LeerbedrijfId company, UUID claimId, LocalDate day, ContactOutcome led, String organisation) {
        ContactClaim claim = claims.findForUpdate(claimId, company, organisation).orElseThrow(ContactRejected.NotFound::new);
        claim.contact(day, led, settings.policy());
        return claim;
    }
}
