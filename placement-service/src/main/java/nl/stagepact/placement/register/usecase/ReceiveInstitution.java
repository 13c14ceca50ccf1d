package nl.stagepact.placement.register.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.register.domain.InstitutionPeriod;
import nl.stagepact.placement.register.persistence.Institutions;

/** Takes in what the register says of a school; it is all there is to know of it, so what was known before goes. */
@ApplicationScoped
public class ReceiveInstitution {

    private final Institutions institutions;

    ReceiveInstitution(Institutions institutions) {
        this.institutions = institutions;
    }

    /** @param version of the register; what an older one says is not news */
    @Transactional
    public void receive(String code, int version, List<InstitutionPeriod> periods) {
        institutions.replace(code, version, periods);
    }
}
