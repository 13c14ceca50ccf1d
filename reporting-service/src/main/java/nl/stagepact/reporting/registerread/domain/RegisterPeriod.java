package nl.stagepact.reporting.registerread.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a code means during a period.
 *
 * @param name Dutch
 * @param members codes: municipalities of an area, pact areas of a school; none for others
 * @param validFrom first day
 * @param validTo last day; null while no end is known
 * @param demo a code that no register has given out
 */
public record RegisterPeriod(String name, List<String> members, LocalDate validFrom, @Nullable LocalDate validTo,
        boolean demo) {
}
