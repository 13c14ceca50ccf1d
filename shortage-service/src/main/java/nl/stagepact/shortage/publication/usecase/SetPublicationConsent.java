package nl.stagepact.shortage.publication.usecase;

import java.time.Clock;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.shortage.publication.domain.ConsentChangedMeanwhile;
import nl.stagepact.shortage.publication.domain.PublicationConsent;
import nl.stagepact.shortage.publication.persistence.PublicationConsents;

/** Records whether a school may be published where it is the only one of a region; applies to later publications. */
@ApplicationScoped
public class SetPublicationConsent {

    private final PublicationConsents consents;
    private final Clock clock;

    SetPublicationConsent(PublicationConsents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    public PublicationConsent of(String institutionCode) {
        return consents.of(institutionCode).orElse(PublicationConsent.NONE);
    }

    /**
     * @param expected accepts the version that the caller has read
     * @throws ConsentChangedMeanwhile if it does not accept the current one
     */
    @Transactional
    public PublicationConsent set(String institutionCode, boolean mayBePublishedAlone, IntPredicate expected, String by) {
        consents.lock(institutionCode);
        PublicationConsent current = of(institutionCode);
        if (!expected.test(current.version())) {
            throw new ConsentChangedMeanwhile();
        }
        if (current.version() > 0 && current.mayBePublishedAlone() == mayBePublishedAlone) {
            return current;
        }
        PublicationConsent next = new PublicationConsent(mayBePublishedAlone, current.version() + 1);
        consents.insert(institutionCode, next, clock.instant(), by);
        return next;
    }
}
