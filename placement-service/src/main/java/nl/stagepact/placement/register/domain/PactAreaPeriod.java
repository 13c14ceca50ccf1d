package nl.stagepact.placement.register.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the area of a pact is during some time.
 *
 * @param name in Dutch
 * @param municipalities their codes
 * @param validFrom first day
 * @param validTo last day; null while no end is known
 */
public record PactAreaPeriod(String name, List<String> municipalities, LocalDate validFrom, @Nullable LocalDate validTo) {
}
