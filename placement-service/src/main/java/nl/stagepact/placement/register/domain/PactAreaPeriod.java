package nl.stagepact.placement.register.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Area of a pact during a period.
 *
 * @param name in Dutch
 * @param municipalities CBS codes
 * @param validFrom first day
 * @param validTo last day; null when open-ended
 */
public record PactAreaPeriod(String name, List<String> municipalities, LocalDate validFrom, @Nullable LocalDate validTo) {
}
