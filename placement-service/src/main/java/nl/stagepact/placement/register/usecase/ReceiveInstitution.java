package nl.stagepact.placement.register.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.register.domain.InstitutionPeriod;
import nl.stagepact.placement.register.persistence.Institutions;

/** Stores a school as published by the register. Each publication is complete and replaces the previous one. */
@ApplicationScoped
public class ReceiveInstitution {

    private final Institutions institutions;

    ReceiveInstitution(Institutions institutions) {
        this.institutions = institutions;
    }

    /** @param version of the register; older versions are ignored */
    @Transactional
    public void receive(String code, int version, List<InstitutionPeriod> periods) {
        institutions.replace(code, version, periods);
    }
}
