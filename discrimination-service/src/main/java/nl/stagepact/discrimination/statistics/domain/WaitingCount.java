package nl.stagepact.discrimination.statistics.domain;

import org.jspecify.annotations.Nullable;

/** What waits to be released: one of these, and which one cannot be told while it waits. */
public record WaitingCount(@Nullable CountedReport report, @Nullable CountedDecision decision, @Nullable CountedTerm term) {

    public static WaitingCount of(CountedReport report) {
        return new WaitingCount(report, null, null);
    }

    public static WaitingCount of(CountedDecision decision) {
        return new WaitingCount(null, decision, null);
    }

    public static WaitingCount of(CountedTerm term) {
        return new WaitingCount(null, null, term);
    }
}
