package nl.stagepact.reporting.usecase;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.reporting.domain.pact.Pacts;
import nl.stagepact.reporting.domain.shortage.ShortageSummary;
import nl.stagepact.reporting.persistence.ShortageSummaries;

/** The shortage of a region, exactly, for the partners of a pact that covers it. */
@ApplicationScoped
public class ReadShortageSummary {

    private static final int TOP = 10;

    private final ShortageSummaries summaries;
    private final Pacts pacts;

    ReadShortageSummary(ShortageSummaries summaries, Pacts pacts) {
        this.summaries = summaries;
        this.pacts = pacts;
    }

    /**
     * @param everywhere whether the caller may read any region
     * @param callersPacts the pacts that the caller is a partner of
     * @return empty when the caller may not read this region
     */
    @Transactional
    public Optional<ShortageSummary> read(String regionCode, boolean everywhere, Set<String> callersPacts) {
        return everywhere || pacts.regionsOf(callersPacts).contains(regionCode) ? Optional.of(summaries.of(regionCode, TOP))
                : Optional.empty();
    }
}
