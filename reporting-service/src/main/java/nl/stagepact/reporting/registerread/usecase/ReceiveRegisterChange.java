package nl.stagepact.reporting.registerread.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.reporting.registerread.domain.RegisterCode;
import nl.stagepact.reporting.registerread.domain.RegisterPeriod;
import nl.stagepact.reporting.registerread.persistence.RegisterCodes;

/** Takes in what a register says of a code; it is all there is to know of it, so what was known before goes. */
@ApplicationScoped
public class ReceiveRegisterChange {

    private final RegisterCodes codes;

    ReceiveRegisterChange(RegisterCodes codes) {
        this.codes = codes;
    }

    /** @param version of the register; what an older one says is not news */
    @Transactional
    public void receive(RegisterCode what, int version, List<RegisterPeriod> periods) {
        codes.replace(what, version, periods);
    }
}
