package nl.stagepact.placement.register.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a school is called during some time.
 *
 * @param name in Dutch
 * @param validFrom first day
 * @param validTo last day; null while no end is known
 */
public record InstitutionPeriod(String name, LocalDate validFrom, @Nullable LocalDate validTo) {
}
