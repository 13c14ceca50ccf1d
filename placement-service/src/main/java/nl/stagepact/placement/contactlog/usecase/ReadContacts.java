package nl.stagepact.placement.contactlog.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.contactlog.domain.ContactClaim;
import nl.stagepact.placement.contactlog.persistence.ContactClaims;

/** Reads who speaks to a company. */
@ApplicationScoped
public class ReadContacts {

    private static final int AT_MOST = 100;

    private final ContactClaims claims;

    ReadContacts(ContactClaims claims) {
        this.claims = claims;
    }

    /** The latest ones, latest first. */
    @Transactional
    public List<ContactClaim> of(LeerbedrijfId company) {
        return claims.of(company, AT_MOST);
    }
}
