package nl.stagepact.discrimination.register.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.register.domain.RegisterKind;
import nl.stagepact.discrimination.register.persistence.RegisterCodes;
import nl.stagepact.servicekit.event.Arrivals;

/**
 * Tells which codes exist. A code that does not would be a report that no figure and no lodging ever finds. As long as nothing
 * of a register has arrived, or events of it wait, all codes pass: no report waits for events.
 */
@ApplicationScoped
public class KnownCodes {

    private final RegisterCodes codes;
    private final Arrivals arrivals;

    KnownCodes(RegisterCodes codes, Arrivals arrivals) {
        this.codes = codes;
        this.arrivals = arrivals;
    }

    @Transactional
    public boolean has(RegisterKind kind, String code) {
        return codes.isListed(kind, code) || arrivals.areWaiting() || !codes.hasAny(kind);
    }
}
