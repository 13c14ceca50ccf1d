package nl.stagepact.placement.directory.domain;

import java.time.LocalDate;

/**
 * A period in which students need places.
 *
 * @param from first day
 * @param to last day
 * @param daysPerWeek 1 to 5
 */
public record NeededPeriod(LocalDate from, LocalDate to, int daysPerWeek) {
}
