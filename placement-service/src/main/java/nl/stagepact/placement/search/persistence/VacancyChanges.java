package nl.stagepact.placement.search.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.postgresql.PGStatement;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.vacancy.domain.Compensation;
import nl.stagepact.placement.vacancy.domain.ListedVacancy;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyForm;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.persistence.VacancyRow;

/** What changed of vacancies that are seen or were, since it was asked last; by the numbers of the database's transactions. */
@ApplicationScoped
public class VacancyChanges {

    /**
     * One statement sees one moment: every transaction before its horizon has ended and is seen, what later ones change has a
     * number from the horizon on. One in doubt is gone too; whoever never had it passes that by.
     */
    private static final String SINCE = """
            select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon, v.id, v.leerbedrijf_id, v.status,
                v.visibility_since, v.published_at, v.programme_codes, v.learning_path, v.form, v.supervision, v.offers, v.days,
                v.period_from, v.period_to, v.per_day_cents, v.per_month_cents, v.covers_costs, c.postcode, c.municipality_code,
                tsvector_to_array(v.words) as stems
            from (select) as always left join (vacancy v join training_company c using (leerbedrijf_id)) on v.changed_in >= ?::text::xid8
                and (v.status = 'published' or v.visibility_since >= ?)
            order by v.published_at, v.id""";
    /** What is asked before every search: the last entry of an index. */
    private static final String LATEST = "select v.changed_in::text::bigint from vacancy v order by v.changed_in desc limit 1";
    /** A database that was restored elsewhere counts anew: what it holds would seem to be changed for ever. */
    private static final String COUNT_ANEW = """
            update vacancy set changed_in = default where changed_in > pg_current_xact_id()""";
    private static final int AT_ONCE = 2_000;

    private final DataSource database;

    VacancyChanges(DataSource database) {
        this.database = database;
    }

    /** To be called once before everything is read. */
    public void countAnew() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(COUNT_ANEW);
        } catch (SQLException e) {
            throw new IllegalStateException("Vacancies could not be numbered", e);
        }
    }

    /** The number of what was changed last: when it is below the horizon of {@link #since}, nothing changed since. */
    public long latest() {
        try (Connection connection = database.getConnection();
                PreparedStatement latest = connection.prepareStatement(LATEST);
                ResultSet row = latest.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException("Whether vacancies changed could not be read", e);
        }
    }

    /**
     * Oldest first. In a transaction, so that many are not held all at once.
     *
     * @param horizon as this said last; 0 for everything
     * @param goneAfter those that ceased to be seen before are left out
     * @param some gets them in parts; the same again is possible
     * @return what to ask with next time
     */
    public long since(long horizon, Instant goneAfter, Consumer<List<ListedVacancy>> some) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement select = connection.prepareStatement(SINCE)) {
                // A plan for whatever number would read the whole table each time.
                select.unwrap(PGStatement.class).setPrepareThreshold(0);
                select.setLong(1, horizon);
                select.setTimestamp(2, Timestamp.from(goneAfter));
                select.setFetchSize(AT_ONCE);
                try (ResultSet row = select.executeQuery()) {
                    return read(row, some);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What changed of vacancies could not be read", e);
        }
    }

    private static long read(ResultSet row, Consumer<List<ListedVacancy>> some) throws SQLException {
        long horizon = 0;
        List<ListedVacancy> waiting = new ArrayList<>();
        while (row.next()) {
            horizon = row.getLong("horizon");
            // One row without a vacancy says that nothing changed.
            if (row.getObject("id") != null) {
                waiting.add(listed(row));
            }
            if (waiting.size() == AT_ONCE) {
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
        Set<DayOfWeek> days = VacancyRow.days((String[]) row.getArray("days").getArray());
        Compensation compensation = VacancyRow.compensation(row);
        return new ListedVacancy(row.getObject("id", UUID.class), row.getString("leerbedrijf_id"),
                VacancyStatus.PUBLISHED.code().equals(row.getString("status")) ? null
                        : row.getTimestamp("visibility_since").toInstant(),
                row.getTimestamp("published_at").toInstant(), List.of((String[]) row.getArray("programme_codes").getArray()),
                LearningPath.of(row.getString("learning_path")).orElseThrow(),
                VacancyForm.of(row.getString("form")).orElseThrow(),
                Supervision.of(row.getString("supervision")).orElseThrow(),
                VacancyRow.offers((String[]) row.getArray("offers").getArray()), days,
                row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class),
                compensation.centsPerDay(days.size()), compensation.coversCosts(), row.getString("postcode"),
                row.getString("municipality_code"), List.of((String[]) row.getArray("stems").getArray()));
    }
}
