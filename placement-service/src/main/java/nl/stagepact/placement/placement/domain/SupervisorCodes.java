package nl.stagepact.placement.placement.domain;

import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import nl.stagepact.placement.register.domain.CodeSet;

/** Stores roles of supervisors. */
@Converter
@Immutable
public class SupervisorCodes extends CodeSet<SupervisorRole> {

    public SupervisorCodes() {
        super(SupervisorRole.class);
    }
}
