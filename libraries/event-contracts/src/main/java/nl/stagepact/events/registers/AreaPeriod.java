package nl.stagepact.events.registers;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Properties of an area during a period.
 *
 * @param name Dutch name
 * @param municipalities codes of its municipalities; empty for a municipality itself and when the register lacks them
 * @param validFrom first day
 * @param validTo last day; absent when the end is unknown
 * @param demo whether the code is fictitious, not issued by any register
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaPeriod(String name, List<String> municipalities, LocalDate validFrom, @Nullable LocalDate validTo,
        boolean demo) {
}
