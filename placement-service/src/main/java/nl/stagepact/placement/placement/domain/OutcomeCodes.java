package nl.stagepact.placement.placement.domain;

import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import nl.stagepact.placement.register.domain.CodeSet;

/** Stores outcomes of placements. */
@Converter
@Immutable
public class OutcomeCodes extends CodeSet<PlacementOutcome> {

    public OutcomeCodes() {
        super(PlacementOutcome.class);
    }
}
