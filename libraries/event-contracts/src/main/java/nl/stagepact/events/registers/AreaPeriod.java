package nl.stagepact.events.registers;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What an area is during a period.
 *
 * @param name Dutch
 * @param municipalities codes; none for a municipality itself, or where the register does not say
 * @param validFrom first day
 * @param validTo last day; absent while no end is known
 * @param demo a code that no register has given out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaPeriod(String name, List<String> municipalities, LocalDate validFrom, @Nullable LocalDate validTo,
        boolean demo) {
}
