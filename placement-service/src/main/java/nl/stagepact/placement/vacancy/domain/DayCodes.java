package nl.stagepact.placement.vacancy.domain;

import java.time.DayOfWeek;

import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import nl.stagepact.placement.register.domain.CodeSet;

/** Stores days of the week. */
@Converter
@Immutable
public class DayCodes extends CodeSet<DayOfWeek> {

    public DayCodes() {
        super(DayOfWeek.class);
    }
}
