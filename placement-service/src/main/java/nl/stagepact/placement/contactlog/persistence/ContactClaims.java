package nl.stagepact.placement.contactlog.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.contactlog.domain.ContactClaim;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;

/** Contacts with companies, which all who speak to companies share. */
@ApplicationScoped
public class ContactClaims implements PanacheRepositoryBase<ContactClaim, UUID> {

    private static final AdvisoryLock LOCK = new AdvisoryLock(0x434f_4e54);

    private final Sql sql;

    ContactClaims(Sql sql) {
        this.sql = sql;
    }

    /** Two who claim one company do so one after another. */
    public void lock(LeerbedrijfId company) {
        LOCK.lock(sql, company.code());
    }

    public void insert(ContactClaim claim) {
        persist(claim);
    }

    /** Latest first. */
    public List<ContactClaim> of(LeerbedrijfId company, int atMost) {
        return find("leerbedrijfId = ?1 order by claimedAt desc, id desc", company).range(0, atMost - 1).list();
    }

    /** Locks the row until commit. */
    public Optional<ContactClaim> findForUpdate(UUID id, LeerbedrijfId company, String organisation) {
        return find("id = ?1 and leerbedrijfId = ?2 and organisationCode = ?3", id, company, organisation)
                .withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }
}
