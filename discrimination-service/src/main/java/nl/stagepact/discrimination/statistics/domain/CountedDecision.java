package nl.stagepact.discrimination.statistics.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.CaseDecided;
import nl.stagepact.discrimination.casework.domain.Outcome;
import nl.stagepact.discrimination.keys.domain.Recipient;

/**
 * What is counted of a decision. A case that is reopened and decided again counts again.
 *
 * @param quarter in which it was told, such as {@code 2026-Q4}
 * @param desk pseudonym of the school or organisation whose desk decided
 * @param delayed whether a delay of the studies was established; null when nobody looked
 * @param residence municipality where the student lives; null when not given, or the desk may not read it
 * @param incident municipality where it happened; null like the other
 */
public record CountedDecision(String quarter, String desk, Outcome outcome, @Nullable Boolean delayed,
        @Nullable String residence, @Nullable String incident) {

    public static CountedDecision of(CaseDecided decided, Recipient organisation, LocalDate today) {
        Integer weeks = decided.decision().delayWeeks();
        return new CountedDecision(Quarter.of(today).text(), organisation.id(), decided.decision().outcome(),
                weeks == null ? null : weeks > 0, decided.facts() == null ? null : decided.facts().residence(),
                decided.facts() == null ? null : decided.facts().incident());
    }
}
