package nl.stagepact.discrimination.casework.domain;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.report.domain.Facts;

/**
 * Event inside the process: a desk told a reporter what it decided.
 *
 * @param desk that decided
 * @param decision without its words being counted
 * @param facts of the report; null when the desk may not read them
 */
public record CaseDecided(Recipient desk, Decision decision, @Nullable Facts facts) {
}
