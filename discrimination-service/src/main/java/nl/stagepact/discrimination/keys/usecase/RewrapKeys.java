package nl.stagepact.discrimination.keys.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.keys.domain.RecipientKey;
import nl.stagepact.discrimination.keys.persistence.PartKeys;
import nl.stagepact.discrimination.keys.persistence.PartKeys.HeldKey;

/**
 * Wraps keys anew that were wrapped for a key that is no longer used: of an organisation that registered its own, so that the
 * service can no longer open its older cases, and under a secret of the installation that is being replaced.
 */
@ApplicationScoped
public class RewrapKeys {

    private static final int BATCH = 200;

    private final PartKeys partKeys;
    private final OrganisationKeys organisationKeys;
    private final CurrentKeys currentKeys;
    private final CreateKeys createKeys;

    RewrapKeys(PartKeys partKeys, OrganisationKeys organisationKeys, CurrentKeys currentKeys, CreateKeys createKeys) {
        this.partKeys = partKeys;
        this.organisationKeys = organisationKeys;
        this.currentKeys = currentKeys;
        this.createKeys = createKeys;
    }

    /** One batch. @return how many keys were wrapped anew; zero when all are as they should be */
    @Transactional
    public int rewrap() {
        List<HeldKey> outdated = partKeys.outdated(organisationKeys.primary(), BATCH);
        outdated.forEach(this::rewrap);
        return outdated.size();
    }

    private void rewrap(HeldKey held) {
        RecipientKey current = currentKeys.of(held.recipient());
        String context = SealingContexts.ofKey(held.caseId(), held.key().part().code(), held.key().generation(),
                held.recipient().id());
        byte[] privateKey = organisationKeys.find(held.recipient(), held.key().secretNumber())
                .flatMap(pair -> Hpke.open(held.key().wrapped(), pair, context))
                .orElseThrow(() -> new IllegalStateException(
                        "A key is wrapped under secret " + held.key().secretNumber()
                                + ", which is not configured, or was changed"));
        createKeys.wrap(held.caseId(), held.key().part(), held.key().generation(), privateKey, current);
    }
}
