package nl.stagepact.discrimination.intake.domain;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.report.domain.Report;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.discrimination.routing.domain.DeskCode;

/**
 * A report as it is sent.
 *
 * @param language {@code nl} or {@code en}, in which the reporter wants to be answered
 * @param wish what should happen
 * @param report what happened
 * @param handledBy desk that handles it; null for a report that only counts
 * @param consents parts that each desk may read besides
 */
public record Submission(String language, Wish wish, Report report, @Nullable DeskCode handledBy,
        Map<DeskCode, Set<CasePart>> consents) {
}
