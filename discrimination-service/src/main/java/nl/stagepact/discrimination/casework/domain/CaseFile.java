package nl.stagepact.discrimination.casework.domain;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.OpenedEntry;
import nl.stagepact.discrimination.report.domain.OpenedReport;
import nl.stagepact.discrimination.routing.domain.DeskCode;

/**
 * A case as one reader sees it.
 *
 * @param parts that the reader holds keys of
 * @param report as far as these open it
 * @param decisions in order; empty when the reader may not read the conversation
 * @param terms of all desks that had the case, by due day
 * @param proposedDesk that should handle it according to the one that does; null when none is proposed
 */
public record CaseFile(Case subject, Set<CasePart> parts, OpenedReport report, List<OpenedEntry<Decision>> decisions,
        List<Term> terms, @Nullable DeskCode proposedDesk) {
}
