package nl.stagepact.placement.search.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.postgresql.PGStatement;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.vacancy.domain.Compensation;
import nl.stagepact.placement.vacancy.domain.DayCodes;
import nl.stagepact.placement.vacancy.domain.ListedVacancy;
import nl.stagepact.placement.vacancy.domain.OfferCodes;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyForm;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.servicekit.sql.Sql;

/** Changes of vacancies that are or were published since the last reading, by the transaction ids of the database. */
@ApplicationScoped
public class VacancyChanges {

    /**
     * One statement has one snapshot: every transaction below its horizon has ended and is visible; later changes have an id
     * from the horizon on. An escalated vacancy counts as gone; a reader that never had it ignores that.
     */
    private static final String SINCE = """
            select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon, v.id, v.leerbedrijf_id, v.status,
                v.visibility_since, v.published_at, v.programme_codes, v.learning_path, v.form, v.supervision, v.offers, v.days,
                v.period_from, v.period_to, v.per_day_cents, v.per_month_cents, v.covers_costs, c.postcode, c.municipality_code,
                tsvector_to_array(v.words) as stems
            from (select) as always left join (vacancy v join training_company c using (leerbedrijf_id)) on v.changed_in >= ?::text::xid8
                and (v.status = 'published' or v.visibility_since >= ?)
            order by v.published_at, v.id""";
    /** Read before every search; one index entry. */
    private static final String LATEST = "select v.changed_in::text::bigint from vacancy v order by v.changed_in desc limit 1";
    /** A restored database starts its transaction ids anew, and rows with higher ids would appear changed for ever. */
    private static final String RENUMBER = """
            update vacancy set changed_in = default where changed_in > pg_current_xact_id()""";
    private static final int BATCH = 2_000;

    private final Sql sql;

    VacancyChanges(Sql sql) {
        this.sql = sql;
    }

    /** To be called once before everything is read. */
    public void renumber() {
        sql.update(RENUMBER);
    }

    /** Transaction id of the last change: below the horizon of {@link #since}, nothing has changed since. */
    public long latest() {
        return sql.first(LATEST, row -> row.getLong(1)).orElse(0L);
    }

    /**
     * Oldest first. Streams only in a transaction.
     *
     * @param horizon as returned last; 0 for everything
     * @param goneAfter vacancies that disappeared earlier are left out
     * @param some receives batches; a vacancy may be repeated in a later reading
     * @return horizon of the next reading
     */
    public long since(long horizon, Instant goneAfter, Consumer<List<ListedVacancy>> some) {
        return sql.connected(SINCE, connection -> {
            try (PreparedStatement select = connection.prepareStatement(SINCE)) {
                // A generic plan would read the whole table each time.
                select.unwrap(PGStatement.class).setPrepareThreshold(0);
                select.setLong(1, horizon);
                select.setTimestamp(2, Timestamp.from(goneAfter));
                select.setFetchSize(BATCH);
                try (ResultSet row = select.executeQuery()) {
                    return read(row, some);
                }
            }
        });
    }

    private static long read(ResultSet row, Consumer<List<ListedVacancy>> some) throws SQLException {
        long horizon = 0;
        List<ListedVacancy> waiting = new ArrayList<>();
        while (row.next()) {
            horizon = row.getLong("horizon");
            // A single row without a vacancy: nothing changed.
            if (row.getObject("id") != null) {
                waiting.add(listed(row));
            }
            if (waiting.size() == BATCH) {
                some.accept(waiting);
                waiting = new ArrayList<>();
            }
        }
        if (!waiting.isEmpty()) {
            some.accept(waiting);
        }
        return horizon;
    }

    private static ListedVacancy listed(ResultSet row) throws SQLException {
        Set<DayOfWeek> days = new DayCodes().convertToEntityAttribute((String[]) row.getArray("days").getArray());
        Compensation compensation = new Compensation(row.getObject("per_day_cents", Integer.class),
                row.getObject("per_month_cents", Integer.class), row.getBoolean("covers_costs"));
        return new ListedVacancy(row.getObject("id", UUID.class), new LeerbedrijfId(row.getString("leerbedrijf_id")),
                VacancyStatus.PUBLISHED.code().equals(row.getString("status")) ? null
                        : row.getTimestamp("visibility_since").toInstant(),
                row.getTimestamp("published_at").toInstant(), List.of((String[]) row.getArray("programme_codes").getArray()),
                LearningPath.of(row.getString("learning_path")).orElseThrow(),
                VacancyForm.of(row.getString("form")).orElseThrow(),
                Supervision.of(row.getString("supervision")).orElseThrow(),
                new OfferCodes().convertToEntityAttribute((String[]) row.getArray("offers").getArray()), days,
                row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class),
                compensation.centsPerDay(days.size()), compensation.coversCosts(), row.getString("postcode"),
                row.getString("municipality_code"), List.of((String[]) row.getArray("stems").getArray()));
    }
}
