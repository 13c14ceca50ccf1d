package nl.stagepact.discrimination.statistics.domain;

import java.time.LocalDate;

import nl.stagepact.discrimination.casework.domain.TermEnded;
import nl.stagepact.discrimination.casework.domain.TermKind;
import nl.stagepact.discrimination.keys.domain.Recipient;

/**
 * That a term was kept or broken.
 *
 * @param quarter in which it ended, such as {@code 2026-Q4}
 * @param desk pseudonym of the school or organisation whose desk it bound
 */
public record CountedTerm(String quarter, String desk, TermKind kind, boolean kept) {

    public static CountedTerm of(TermEnded ended, Recipient organisation, LocalDate today) {
        return new CountedTerm(Quarter.of(today).text(), organisation.id(), ended.kind(), ended.kept());
    }
}
