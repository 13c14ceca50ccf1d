package nl.stagepact.placement.confirmation.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.confirmation.domain.ConfirmationPolicy;
import nl.stagepact.placement.confirmation.domain.LocalConfirmationPolicies;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.placement.vacancy.persistence.VacancyRow;

/** Vacancies that something is to be done about because time has passed. */
@ApplicationScoped
public class DueVacancies {

    /** Days by municipality, and how vacancies find theirs; where none are given those of elsewhere hold. */
    private static final String LOCAL = """
             from vacancy v join training_company c using (leerbedrijf_id)
            left join unnest(?::text[], ?::int[], ?::int[], ?::int[]) as local (municipality_code, remind, hide, remove)
                using (municipality_code)
            """;
    private static final String SELECT = "select " + VacancyRow.columns("v") + ", c.municipality_code" + LOCAL;
    private static final String TO_REMIND = SELECT + """
            where v.status = 'published' and v.confirmed_on <= ?::date - coalesce(local.remind, ?)
                and v.reminded_for is distinct from v.confirmed_on
            order by v.reminder_failed_at nulls first, v.confirmed_on, v.id limit 1 for update of v skip locked""";
    private static final String OVERTAKEN = SELECT + """
            where v.status in ('published', 'hidden', 'escalated', 'blocked')
                and (v.period_to < ? or v.confirmed_on <= ?::date - coalesce(local.remove, ?)
                    or v.status = 'published' and (v.confirmed_on <= ?::date - coalesce(local.hide, ?) or
            """ + Vacancies.NOT_RECOGNISED + ")) order by v.id limit ? for update of v skip locked";

    private final DataSource database;

    DueVacancies(DataSource database) {
        this.database = database;
    }

    /** @param municipality in which its company is; null when nobody knows */
    public record Due(Vacancy vacancy, @Nullable String municipality) {
    }

    /**
     * One that is seen, was not confirmed for so long that its company is to be asked, and not reminded of since; those for
     * which
     * that was tried in vain come last. Nobody else changes it until the transaction ends.
     */
    public Optional<Due> nextToRemind(LocalDate today, LocalConfirmationPolicies policies) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(TO_REMIND)) {
            int next = set(select, connection, policies);
            select.setDate(next++, Date.valueOf(today));
            select.setInt(next, policies.elsewhere().remindAfter());
            return read(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("Vacancies could not be read", e);
        }
    }

    /** Of the confirmation that stands its company was reminded. */
    public void reminded(Vacancy vacancy) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection
                        .prepareStatement("update vacancy set reminded_for = ?, reminder_failed_at = null where id = ?")) {
            update.setDate(1, Date.valueOf(vacancy.confirmedOn()));
            update.setObject(2, vacancy.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A reminder could not be stored", e);
        }
    }

    /** Its company could not be reminded; others go first. */
    public void reminderFailed(UUID vacancyId, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection
                        .prepareStatement("update vacancy set reminder_failed_at = ? where id = ?")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setObject(2, vacancyId);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("That a reminder failed could not be stored", e);
        }
    }

    /** Some of those that time has overtaken on that day; nobody else changes them until the transaction ends. */
    public List<Due> overtaken(LocalDate today, LocalConfirmationPolicies policies, int atMost) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OVERTAKEN)) {
            int next = set(select, connection, policies);
            select.setDate(next++, Date.valueOf(today));
            select.setDate(next++, Date.valueOf(today));
            select.setInt(next++, policies.elsewhere().removeAfter());
            select.setDate(next++, Date.valueOf(today));
            select.setInt(next++, policies.elsewhere().hideAfter());
            select.setDate(next++, Date.valueOf(today));
            select.setInt(next, atMost);
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("Vacancies could not be read", e);
        }
    }

    /** @return the parameter that is next */
    private static int set(PreparedStatement select, Connection connection, LocalConfirmationPolicies policies)
            throws SQLException {
        List<Map.Entry<String, ConfirmationPolicy>> local = List.copyOf(policies.byMunicipality().entrySet());
        select.setArray(1, connection.createArrayOf("text", local.stream().map(Map.Entry::getKey).toArray()));
        select.setArray(2, days(connection, local, ConfirmationPolicy::remindAfter));
        select.setArray(3, days(connection, local, ConfirmationPolicy::hideAfter));
        select.setArray(4, days(connection, local, ConfirmationPolicy::removeAfter));
        return 5;
    }

    private static Array days(Connection connection, List<Map.Entry<String, ConfirmationPolicy>> local,
            Function<ConfirmationPolicy, Integer> which) throws SQLException {
        return connection.createArrayOf("int4", local.stream().map(each -> which.apply(each.getValue())).toArray());
    }

    private static List<Due> read(PreparedStatement select) throws SQLException {
        List<Due> due = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                due.add(new Due(VacancyRow.read(row), row.getString("municipality_code")));
            }
        }
        return due;
    }
}
