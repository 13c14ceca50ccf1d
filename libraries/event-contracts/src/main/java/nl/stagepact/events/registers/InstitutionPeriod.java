package nl.stagepact.events.registers;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a school is during a period.
 *
 * @param name Dutch
 * @param kind mbo, pro, vso or vmbo
 * @param pacts codes of the pact areas whose pacts expect its deliveries
 * @param validFrom first day
 * @param validTo last day; absent while no end is known
 * @param demo a code that no register has given out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstitutionPeriod(String name, String kind, List<String> pacts, LocalDate validFrom,
        @Nullable LocalDate validTo, boolean demo) {
}
