package nl.stagepact.placement.register.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.register.domain.ProgrammePeriod;
import nl.stagepact.placement.register.persistence.Programmes;

/** Takes in what the register says of a programme; it is all there is to know of it, so what was known before goes. */
@ApplicationScoped
public class ReceiveProgramme {

    private final Programmes programmes;

    ReceiveProgramme(Programmes programmes) {
        this.programmes = programmes;
    }

    /** @param version of the register; what an older one says is not news */
    @Transactional
    public void receive(String code, int version, List<ProgrammePeriod> periods) {
        programmes.replace(code, version, periods);
    }
}
