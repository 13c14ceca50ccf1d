package nl.stagepact.discrimination.keys.usecase;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.keys.persistence.PartKeys;
import nl.stagepact.discrimination.keys.persistence.PartKeys.HeldKey;
import nl.stagepact.servicekit.clock.DutchCalendar;

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
    private final KeySettings settings;
    private final DutchCalendar calendar;

    RewrapKeys(PartKeys partKeys, OrganisationKeys organisationKeys, CurrentKeys currentKeys, CreateKeys createKeys,
            KeySettings settings, DutchCalendar calendar) {
        this.partKeys = partKeys;
        this.organisationKeys = organisationKeys;
        this.currentKeys = currentKeys;
        this.createKeys = createKeys;
        this.settings = settings;
        this.calendar = calendar;
    }

    /**
     * One batch.
     *
     * @return how many keys were wrapped anew; zero when all that can be are as they should be
     */
    @Transactional
    public int rewrap() {
        return (int) partKeys.outdated(organisationKeys.primary(), settled(), BATCH).stream().filter(this::rewrap).count();
    }

    /** How many keys are wrapped for a key that is no longer used, of whatever cause. */
    @Transactional
    public long outdated() {
        return partKeys.countOutdated(organisationKeys.primary(), settled());
    }

    private LocalDate settled() {
        return calendar.today().minusDays(settings.ownKeyDays());
    }

    /** One that does not open must not keep the others. */
    private boolean rewrap(HeldKey held) {
        String context = SealingContexts.ofKey(held.caseId(), held.key().part().code(), held.key().generation(),
                held.recipient().id());
        Optional<byte[]> privateKey = organisationKeys.find(held.recipient(), held.key().secretNumber())
                .flatMap(pair -> Hpke.open(held.key().wrapped(), pair, context));
        privateKey.ifPresent(key -> createKeys.wrap(held.caseId(), held.key().part(), held.key().generation(), key,
                currentKeys.of(held.recipient())));
        return privateKey.isPresent();
    }
}
