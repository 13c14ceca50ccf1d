package nl.stagepact.placement.register.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a programme is during some time.
 *
 * @param name in Dutch
 * @param level 1 to 4
 * @param sector SBB's chamber
 * @param validFrom first day
 * @param validTo last day; null while no end is known
 */
public record ProgrammePeriod(String name, String level, String sector, LocalDate validFrom, @Nullable LocalDate validTo) {
}
