package nl.stagepact.placement.register.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.register.domain.PactAreaPeriod;
import nl.stagepact.placement.register.persistence.PactAreas;

/** Stores the area of a pact as published by the register. Each publication is complete and replaces the previous one. */
@ApplicationScoped
public class ReceivePactArea {

    private final PactAreas areas;

    ReceivePactArea(PactAreas areas) {
        this.areas = areas;
    }

    /** @param version of the register; older versions are ignored */
    @Transactional
    public void receive(String code, int version, List<PactAreaPeriod> periods) {
        areas.replace(code, version, periods);
    }
}
