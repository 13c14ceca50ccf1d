package nl.stagepact.placement.roundschedule.persistence;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.placement.roundschedule.domain.RoundSchedule;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;

/** Schedules of pacts. */
@ApplicationScoped
public class RoundSchedules implements PanacheRepositoryBase<RoundSchedule, String> {

    private static final String DUE = """
            select pact_code from round_schedule where next_at <= ? order by next_at limit 1 for update skip locked""";

    private static final AdvisoryLock SETTING = new AdvisoryLock(0x5343_4845);

    private final Sql sql;

    RoundSchedules(Sql sql) {
        this.sql = sql;
    }

    /** Two who set the schedule of a pact do so one after another. */
    public void lock(String pact) {
        SETTING.lock(sql, pact);
    }

    /** Locks the row until commit. */
    public Optional<RoundSchedule> findForUpdate(String pact) {
        return findByIdOptional(pact, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<RoundSchedule> of(String pact) {
        return findByIdOptional(pact);
    }

    public void insert(RoundSchedule schedule) {
        persist(schedule);
    }

    public void remove(RoundSchedule schedule) {
        delete(schedule);
    }

    /** Flushes changes, so that the version is that of the row. */
    public void writeChanges() {
        flush();
    }

    /** One whose moment has come; locks its row until commit, and skips those that another process has. */
    public Optional<RoundSchedule> due(Instant now) {
        return sql.first(DUE, row -> row.getString(1), now).map(this::findById);
    }
}
