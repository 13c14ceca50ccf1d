package nl.stagepact.placement.vacancy.persistence;

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
import nl.stagepact.placement.vacancy.domain.ListedVacancy.Text;
import nl.stagepact.placement.vacancy.domain.OfferCodes;
import nl.stagepact.placement.vacancy.domain.PayUnit;
import nl.stagepact.placement.vacancy.domain.StatedPay;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyForm;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.servicekit.sql.Sql;

/** Changes to published or formerly published vacancies since the last read, found by transaction id. */
@ApplicationScoped
public class VacancyChanges {

    /**
     * One statement reads one snapshot: every transaction below its horizon has ended, so that later changes have an id at
     * or above the horizon. An escalated vacancy is reported as gone; a reader that never had it ignores that.
     */
    private static final String SINCE = """
            select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon, v.id, v.leerbedrijf_id, v.status,
                v.visibility_since, greatest(v.content_since, v.visibility_since) as updated_at, v.published_at,
                v.programme_codes, v.learning_path, v.form, v.supervision, v.offers, v.days,
                v.period_from, v.period_to, v.per_day_cents, v.per_month_cents, v.pay_unit, v.min_pay_cents,
                v.max_pay_cents, v.covers_costs,
                case c.country when 'NL' then c.postcode end as postcode, c.municipality_code,
                v.title, array(select task ->> 'text' from jsonb_array_elements(v.tasks) task) as tasks, c.name, c.city
            from (select) as always left join (vacancy v join training_company c using (leerbedrijf_id)) on v.changed_in >= ?::text::xid8
                and (v.status = 'published' or v.visibility_since >= ?)
            order by v.published_at, v.id""";
    /** Read before every search; reads one index entry. */
    private static final String LATEST = "select v.changed_in::text::bigint from vacancy v order by v.changed_in desc limit 1";
    /** A restored database restarts its transaction ids, and rows with higher ids would be reported as changed forever. */
    private static final String RESET_TRANSACTION_IDS = """
            update vacancy set changed_in = default where changed_in > pg_current_xact_id()""";
    /** Not while the database is read-only, as a standby is: then those rows are read each time, which is slow but right. */
    private static final String MAY_RESET = """
            select current_setting('transaction_read_only') = 'off' and exists (
                select from vacancy where changed_in >= pg_snapshot_xmax(pg_current_snapshot()))""";
    private static final int BATCH = 2_000;

    private final Sql sql;

    VacancyChanges(Sql sql) {
        this.sql = sql;
    }

    /** Call before a complete read. */
    public void resetTransactionIds() {
        if (sql.one(MAY_RESET, row -> row.getBoolean(1))) {
            sql.update(RESET_TRANSACTION_IDS);
        }
    }

    /** Transaction id of the last change; below the horizon of {@link #since} when nothing has changed. */
    public long latest() {
        return sql.first(LATEST, row -> row.getLong(1)).orElse(0L);
    }

    /**
     * Reads changes, oldest publication first. Streams only in a transaction.
     *
     * @param horizon returned by the previous read; 0 for a complete read
     * @param goneAfter vacancies that disappeared earlier are left out
     * @param consumer receives batches; a vacancy may be repeated in a later read
     * @return horizon for the next read
     */
    public long since(long horizon, Instant goneAfter, Consumer<List<ListedVacancy>> consumer) {
        return sql.connected(SINCE, connection -> {
            try (PreparedStatement select = connection.prepareStatement(SINCE)) {
                // A generic plan would scan the whole table each time.
                select.unwrap(PGStatement.class).setPrepareThreshold(0);
                select.setLong(1, horizon);
                select.setTimestamp(2, Timestamp.from(goneAfter));
                select.setFetchSize(BATCH);
                try (ResultSet row = select.executeQuery()) {
                    return read(row, consumer);
                }
            }
        });
    }

    private static long read(ResultSet row, Consumer<List<ListedVacancy>> consumer) throws SQLException {
        long horizon = 0;
        List<ListedVacancy> batch = new ArrayList<>();
        while (row.next()) {
            horizon = row.getLong("horizon");
            // Without changes there is one row, with the horizon only.
            if (row.getObject("id") != null) {
                batch.add(listed(row));
            }
            if (batch.size() == BATCH) {
                consumer.accept(batch);
                batch = new ArrayList<>();
            }
        }
        if (!batch.isEmpty()) {
            consumer.accept(batch);
        }
        return horizon;
    }

    private static ListedVacancy listed(ResultSet row) throws SQLException {
        Set<DayOfWeek> days = new DayCodes().convertToEntityAttribute((String[]) row.getArray("days").getArray());
        Compensation compensation = compensation(row);
        return new ListedVacancy(row.getObject("id", UUID.class), new LeerbedrijfId(row.getString("leerbedrijf_id")),
                VacancyStatus.PUBLISHED.code().equals(row.getString("status")) ? null
                        : row.getTimestamp("visibility_since").toInstant(),
                row.getTimestamp("published_at").toInstant(), row.getTimestamp("updated_at").toInstant(),
                List.of((String[]) row.getArray("programme_codes").getArray()),
                LearningPath.of(row.getString("learning_path")).orElseThrow(),
                VacancyForm.of(row.getString("form")).orElseThrow(),
                Supervision.of(row.getString("supervision")).orElseThrow(),
                new OfferCodes().convertToEntityAttribute((String[]) row.getArray("offers").getArray()), days,
                row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class),
                compensation.centsPerDay(days.size()), compensation.coversCosts(), row.getString("postcode"),
                row.getString("municipality_code"), new Text(row.getString("title"),
                        List.of((String[]) row.getArray("tasks").getArray()), row.getString("name"), row.getString("city")));
    }

    private static Compensation compensation(ResultSet row) throws SQLException {
        String unit = row.getString("pay_unit");
        return new Compensation(row.getObject("per_day_cents", Integer.class), row.getObject("per_month_cents", Integer.class),
                unit == null ? null
                        : new StatedPay(PayUnit.of(unit).orElseThrow(), row.getObject("min_pay_cents", Integer.class),
                                row.getObject("max_pay_cents", Integer.class)),
                row.getBoolean("covers_costs"));
    }
}
