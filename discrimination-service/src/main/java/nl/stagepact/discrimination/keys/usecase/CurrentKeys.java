package nl.stagepact.discrimination.keys.usecase;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.domain.RecipientKey;
import nl.stagepact.discrimination.keys.persistence.OwnKeys;

/** Finds the key for which parts are wrapped for an organisation: its own, or one that the service derives for it. */
@ApplicationScoped
public class CurrentKeys {

    /** In place of the number of a secret: the service does not have the private half. */
    private static final int OWN = 0;

    private final OwnKeys ownKeys;
    private final OrganisationKeys organisationKeys;

    CurrentKeys(OwnKeys ownKeys, OrganisationKeys organisationKeys) {
        this.ownKeys = ownKeys;
        this.organisationKeys = organisationKeys;
    }

    public RecipientKey of(Recipient organisation) {
        return ownKeys.find(organisation).map(own -> new RecipientKey(organisation, OWN, own.publicKey()))
                .orElseGet(() -> organisationKeys.current(organisation));
    }
}
