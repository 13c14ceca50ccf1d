package nl.stagepact.placement.register.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Name of a school during a period.
 *
 * @param name in Dutch
 * @param validFrom first day
 * @param validTo last day; null when open-ended
 */
public record InstitutionPeriod(String name, LocalDate validFrom, @Nullable LocalDate validTo) {
}
