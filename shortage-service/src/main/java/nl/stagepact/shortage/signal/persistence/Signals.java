package nl.stagepact.shortage.signal.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.shortage.signal.domain.Signal;
import nl.stagepact.shortage.signal.domain.SignalRejected;
import nl.stagepact.shortage.signal.domain.SignalStatus;
import nl.stagepact.shortage.signal.domain.SignalSum;

/** Signals. Every query filters by client, reporter or the regions that the caller may read. */
@ApplicationScoped
public class Signals implements PanacheRepositoryBase<Signal, UUID> {

    private static final String READABLE = "id = ?1 and (report.regionCode in ?2 or reporter = ?3)";
    private static final String PAGE = """
            (report.regionCode in ?1 or reporter = ?2) and status in ?3 and (reportedAt < ?4 or reportedAt = ?4 and id < ?5)
            order by reportedAt desc, id desc""";
    private static final String SUMS = """
            select s.report.regionCode, s.report.level, s.report.sector,
                count(*) filter (where s.status in (RECEIVED, IN_PROGRESS)),
                coalesce(sum(s.report.places) filter (where s.status in (RECEIVED, IN_PROGRESS) and s.kind = 'current'), 0L),
                coalesce(sum(s.report.places) filter (where s.status in (RECEIVED, IN_PROGRESS) and s.kind = 'expected'), 0L),
                coalesce(sum(s.solvedPlaces) filter (where s.status = ANSWERED), 0L)
            from Signal s where s.report.regionCode in ?1
            group by s.report.regionCode, s.report.level, s.report.sector
            order by s.report.regionCode, s.report.level, s.report.sector""";

    public void add(Signal signal) {
        persist(signal);
    }

    /** Flushes, so that the versions of signals are the stored ones. */
    public void saveChanges() {
        flush();
    }

    /**
     * @param regions in which the caller may read all signals
     * @param reporter whose signals the caller may read in every region
     * @throws SignalRejected.NotFound also if the caller may not read the signal
     */
    public Signal require(UUID id, Collection<String> regions, String reporter) {
        return find(READABLE, id, regions, reporter).singleResultOptional().orElseThrow(SignalRejected.NotFound::new);
    }

    /** Like {@link #require}; locks the row until commit. */
    public Signal requireLocked(UUID id, Collection<String> regions, String reporter) {
        return find(READABLE, id, regions, reporter).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional()
                .orElseThrow(SignalRejected.NotFound::new);
    }

    /** @throws SignalRejected.NotFound also if another client reported the signal */
    public Signal requireReportedBy(UUID id, String client) {
        return find("id = ?1 and reportedBy = ?2", id, client).singleResultOptional()
                .orElseThrow(SignalRejected.NotFound::new);
    }

    /**
     * Latest first, after the given position.
     *
     * @param regions in which the caller may read all signals
     * @param reporter whose signals the caller may read in every region
     */
    public Page<Signal> page(Collection<String> regions, String reporter, Collection<SignalStatus> statuses, NewestFirst before,
            int size) {
        List<Signal> found = find(PAGE, regions, reporter, statuses, before.moment(), before.id()).range(0, size).list();
        return Page.of(found, size, signal -> new NewestFirst(signal.reportedAt(), signal.id()).sortKey());
    }

    public List<SignalSum> sums(Collection<String> regions) {
        return getEntityManager().createQuery(SUMS, SignalSum.class).setParameter(1, regions).getResultList();
    }
}
