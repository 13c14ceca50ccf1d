package nl.stagepact.placement.register.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.register.domain.ProgrammePeriod;
import nl.stagepact.placement.register.persistence.Programmes;

/** Stores a programme as published by the register. Each publication is complete and replaces the previous one. */
@ApplicationScoped
public class ReceiveProgramme {

    private final Programmes programmes;

    ReceiveProgramme(Programmes programmes) {
        this.programmes = programmes;
    }

    /** @param version of the register; older versions are ignored */
    @Transactional
    public void receive(String code, int version, List<ProgrammePeriod> periods) {
        programmes.replace(code, version, periods);
    }
}
