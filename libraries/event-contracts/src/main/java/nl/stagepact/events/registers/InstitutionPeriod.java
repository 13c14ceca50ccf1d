package nl.stagepact.events.registers;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Properties of a school during a period.
 *
 * @param name Dutch name
 * @param kind mbo, pro, vso or vmbo
 * @param pacts codes of the pact areas whose pacts expect its deliveries
 * @param validFrom first day
 * @param validTo last day; absent when the end is unknown
 * @param demo whether the code is fictitious, not issued by any register
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstitutionPeriod(String name, String kind, List<String> pacts, LocalDate validFrom,
        @Nullable LocalDate validTo, boolean demo) {
}
