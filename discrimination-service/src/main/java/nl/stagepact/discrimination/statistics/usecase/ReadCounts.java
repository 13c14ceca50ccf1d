package nl.stagepact.discrimination.statistics.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.keys.domain.Recipient;
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
        return read(quarters, null);
    }

    /** The same of one desk. */
    @Transactional
    public Counts of(Collection<Quarter> quarters, Recipient desk) {
        String id = desk.id();
        Counts all = read(quarters, id);
        return new Counts(all.reports().stream().filter(each -> id.equals(each.desk())).toList(),
                all.decisions().stream().filter(each -> id.equals(each.desk())).toList(),
                all.terms().stream().filter(each -> id.equals(each.desk())).toList());
    }

    /** The first quarter in which a report came; empty when none did. */
    @Transactional
    public Optional<Quarter> first() {
        openWaiting.lock();
        Stream<String> waiting = openWaiting.all().stream().map(WaitingCount::report).filter(Objects::nonNull)
                .map(report -> report.quarter());
        return Stream.concat(reports.firstQuarter().stream(), waiting).sorted().findFirst().map(Quarter::parse);
    }

    private Counts read(Collection<Quarter> quarters, @Nullable String desk) {
        openWaiting.lock();
        List<String> texts = quarters.stream().map(Quarter::text).toList();
        return new Counts(reports.find(texts, desk), casework.decisions(texts, desk), casework.terms(texts, desk))
                .with(openWaiting.all(), texts::contains);
    }
}
