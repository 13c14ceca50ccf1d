package nl.stagepact.placement.contactlog.usecase;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.persistence.TrainingCompanies;
import nl.stagepact.placement.contactlog.domain.ContactClaim;
import nl.stagepact.placement.contactlog.domain.ContactRejected;
import nl.stagepact.placement.contactlog.domain.ContactSector;
import nl.stagepact.placement.contactlog.domain.ContactTopic;
import nl.stagepact.placement.contactlog.persistence.ContactClaims;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Claims contact with a company, unless another organisation speaks to it. */
@ApplicationScoped
public class ClaimContact {

    private static final int LOOKED_AT = 200;

    private final ContactClaims claims;
    private final TrainingCompanies companies;
    private final ContactSettings settings;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    ClaimContact(ContactClaims claims, TrainingCompanies companies, ContactSettings settings, DutchCalendar calendar,
            Clock clock) {
        this.claims = claims;
        this.companies = companies;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Claiming again gives the claim that is open. @throws ContactRejected when there is no such company, or it is left in
     * peace
     */
    @Transactional
    public ContactClaim claim(LeerbedrijfId company, ContactSector sector, ContactTopic topic, String organisation,
            String client) {
        companies.find(company).orElseThrow(ContactRejected.NotFound::new);
        claims.lock(company);
        for (ContactClaim other : claims.of(company, LOOKED_AT)) {
            LocalDate until = other.reservesUntil(calendar.today());
            if (until != null && !other.organisationCode().equals(organisation)) {
                throw new ContactRejected.LeftInPeace(other.organisationCode(), until);
            }
            if (until != null && other.contactedOn() == null) {
                return other;
            }
        }
        ContactClaim claim = new ContactClaim(ids.generate(), company, organisation, sector, topic,
                settings.policy().expiry(calendar.today()), clock.instant(), client);
        claims.insert(claim);
        return claim;
    }
}
