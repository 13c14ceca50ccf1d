package nl.stagepact.placement.register.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.register.domain.PactAreaPeriod;
import nl.stagepact.placement.register.persistence.PactAreas;

/** Takes in what the register says of the area of a pact; it is all there is to know of it, so what was known before goes. */
@ApplicationScoped
public class ReceivePactArea {

    private final PactAreas areas;

    ReceivePactArea(PactAreas areas) {
        this.areas = areas;
    }

    /** @param version of the register; what an older one says is not news */
    @Transactional
    public void receive(String code, int version, List<PactAreaPeriod> periods) {
        areas.replace(code, version, periods);
    }
}
