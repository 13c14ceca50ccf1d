package nl.stagepact.discrimination.statistics.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.statistics.domain.Counts;
import nl.stagepact.discrimination.statistics.domain.Quarter;
import nl.stagepact.discrimination.statistics.domain.WaitingCount;
import nl.stagepact.discrimination.statistics.persistence.CountedCasework;
import nl.stagepact.discrimination.statistics.persistence.CountedReports;

/**
 * Reads what was counted, also what waits to be released: figures need not wait for a batch, and no row is released for them.
 */
@ApplicationScoped
public class ReadCounts {

    private final CountedReports reports;
    private final CountedCasework casework;
    private final OpenWaiting openWaiting;

    ReadCounts(CountedReports reports, CountedCasework casework, OpenWaiting openWaiting) {
        this.reports = reports;
        this.casework = casework;
        this.openWaiting = openWaiting;
    }

    /** Of these quarters. */
    @Transactional
    public Counts of(Collection<Quarter> quarters) {
        openWaiting.lock();
        List<String> texts = quarters.stream().map(Quarter::text).toList();
        return new Counts(reports.find(texts), casework.decisions(texts), casework.terms(texts)).with(openWaiting.all(),
                texts::contains);
    }

    /** The first quarter in which a report came; empty when none did. */
    @Transactional
    public Optional<Quarter> first() {
        openWaiting.lock();
        Stream<String> waiting = openWaiting.all().stream().map(WaitingCount::report).filter(Objects::nonNull)
                .map(report -> report.quarter());
        return Stream.concat(reports.firstQuarter().stream(), waiting).sorted().findFirst().map(Quarter::parse);
    }
}
