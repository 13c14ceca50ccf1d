package nl.stagepact.discrimination.register.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.register.domain.RegisterKind;
import nl.stagepact.discrimination.register.persistence.RegisterCodes;

/** Notes whether a register has a code. */
@ApplicationScoped
public class ReceiveCode {

    private final RegisterCodes codes;

    ReceiveCode(RegisterCodes codes) {
        this.codes = codes;
    }

    /** @param version of the register; 0 where there are none */
    @Transactional
    public void receive(RegisterKind kind, String code, int version, boolean listed) {
        codes.save(kind, code, version, listed);
    }
}
