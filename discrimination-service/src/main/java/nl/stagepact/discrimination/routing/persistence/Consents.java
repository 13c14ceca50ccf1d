package nl.stagepact.discrimination.routing.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.routing.domain.Consent;

/** Consents by case. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {

    public void insert(Consent consent) {
        persist(consent);
    }

    public void erase(UUID caseId) {
        delete("caseId", caseId);
    }

    /** All consents of a case, also withdrawn ones, by day. */
    public List<Consent> find(UUID caseId) {
        return list("caseId = ?1 order by givenOn, part, recipient", caseId);
    }

    /** Consents to one organisation that hold. */
    public List<Consent> given(UUID caseId, Recipient recipient) {
        return list("caseId = ?1 and recipient = ?2 and withdrawnOn is null order by part", caseId, recipient.id());
    }
}
