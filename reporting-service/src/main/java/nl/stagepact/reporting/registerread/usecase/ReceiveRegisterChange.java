package nl.stagepact.reporting.registerread.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.reporting.registerread.domain.RegisterCode;
import nl.stagepact.reporting.registerread.domain.RegisterPeriod;
import nl.stagepact.reporting.registerread.persistence.RegisterCodes;

/** Replaces the periods of a code by those that its register published. */
@ApplicationScoped
public class ReceiveRegisterChange {

    private final RegisterCodes codes;

    ReceiveRegisterChange(RegisterCodes codes) {
        this.codes = codes;
    }

    /** @param version of the register; an older one is ignored */
    @Transactional
    public void receive(RegisterCode what, int version, List<RegisterPeriod> periods) {
        codes.replace(what, version, periods);
    }
}
