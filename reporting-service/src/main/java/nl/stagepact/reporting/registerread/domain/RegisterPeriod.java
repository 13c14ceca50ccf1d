package nl.stagepact.reporting.registerread.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The meaning of a code during a period.
 *
 * @param name Dutch name
 * @param members codes of the municipalities of an area or the pact areas of a school; otherwise empty
 * @param validFrom first day
 * @param validTo last day; null when the end is unknown
 * @param demo whether the code is fictitious, not issued by any register
 */
public record RegisterPeriod(String name, List<String> members, LocalDate validFrom, @Nullable LocalDate validTo,
        boolean demo) {
}
