package nl.stagepact.placement.confirmation.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.Sql;

/** Reports that a company is not looking for students, per vacancy and reporter. */
@ApplicationScoped
public class NotLookingSignals {

    private static final String INSERT = """
            insert into not_looking_signal (vacancy_id, reporter, reported_at) values (?, ?, ?) on conflict do nothing""";

    private final Sql sql;

    NotLookingSignals(Sql sql) {
        this.sql = sql;
    }

    /** Idempotent per reporter. @return number of reporters */
    public int insert(UUID vacancyId, String reporter, Instant now) {
        sql.update(INSERT, vacancyId, reporter, now);
        return count(vacancyId);
    }

    /** Number of reporters. */
    public int count(UUID vacancyId) {
        return sql.one("select count(*) from not_looking_signal where vacancy_id = ?", row -> row.getInt(1), vacancyId);
    }

    public void delete(UUID vacancyId) {
        sql.update("delete from not_looking_signal where vacancy_id = ?", vacancyId);
    }
}
