package nl.stagepact.reporting.registerread.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.reporting.registerread.domain.RegisterCode;
import nl.stagepact.reporting.registerread.domain.RegisterPeriod;
import nl.stagepact.reporting.registerread.persistence.RegisterCodes;

/** Replaces everything stored about a code by the content of a register event, which is always complete. */
@ApplicationScoped
public class ReceiveRegisterChange {

    private final RegisterCodes codes;

    ReceiveRegisterChange(RegisterCodes codes) {
        this.codes = codes;
    }

    /** @param version of the register; changes from an older version are ignored */
    @Transactional
    public void receive(RegisterCode code, int version, List<RegisterPeriod> periods) {
        codes.replace(code, version, periods);
    }
}
