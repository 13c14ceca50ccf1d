package nl.stagepact.placement.register.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A programme during a period.
 *
 * @param name in Dutch
 * @param level 1 to 4
 * @param sector sector chamber of SBB
 * @param validFrom first day
 * @param validTo last day; null when open-ended
 * @param nameEn in English; null when the register has none
 */
public record ProgrammePeriod(String name, String level, String sector, LocalDate validFrom, @Nullable LocalDate validTo,
        @Nullable String nameEn) {
}
