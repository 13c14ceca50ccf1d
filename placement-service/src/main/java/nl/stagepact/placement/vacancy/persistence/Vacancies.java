package nl.stagepact.placement.vacancy.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.vacancy.domain.Certifiability;
import nl.stagepact.placement.vacancy.domain.SeenVacancy;
import nl.stagepact.placement.vacancy.domain.Vacancy;

/** Vacancies. What everyone may read is asked for by {@link #seen}, which knows the published ones only. */
@ApplicationScoped
public class Vacancies {

    private static final String SEEN = "select " + VacancyRow.columns("v") + ", v.content_since, c.name, c.postcode, c.city"
            + " from vacancy v join training_company c using (leerbedrijf_id) where v.status = 'published'\n";
    private static final String STEMS = "select tsvector_to_array(to_tsvector('dutch', ?))";
    private static final String OF_COMPANY = "select " + VacancyRow.COLUMNS
            + " from vacancy where leerbedrijf_id = ? and status = 'published' and id <> ?";
    private static final String LIVING = "select " + VacancyRow.COLUMNS + """
             from vacancy where leerbedrijf_id = ? and status in ('published', 'hidden', 'escalated', 'blocked')
            order by published_at, id""";
    private static final String UPDATE = """
            update vacancy set visibility_since = case when (status = 'published') = (? = 'published') then visibility_since else ? end,
                status = ?, confirmed_on = ?, certifiable = ?, policy_document = ?, policy_version = ?, version = ?
            where id = ?""";
    private static final String DECISION = """
            insert into certifiability_decision (vacancy_id, version, decision, policy_document, policy_version, decided_at,
                decided_by) values (?, ?, ?, ?, ?, ?, ?)""";
    /**
     * A programme for which no recognition stands on the first day that is left, as the rules of recognitions say; by today.
     */
    public static final String NOT_RECOGNISED = """
            exists (select 1 from unnest(v.programme_codes) as p (code)
                cross join (select greatest(v.period_from, ?::date) as first_left) as day
                left join training_company t on t.leerbedrijf_id = v.leerbedrijf_id and t.in_register
                left join recognition r on r.leerbedrijf_id = t.leerbedrijf_id and r.programme_code = p.code
                where r.programme_code is null or r.withdrawn_on <= day.first_left or r.valid_to < day.first_left
                or r.valid_from > day.first_left)""";
    private static final String BLOCK_SETTLED = "update vacancy v set visibility_since = case when v.status = 'published' then ? else v.visibility_since end,"
            + " status = 'blocked', version = v.version + 1"
            + " from settled t where t.leerbedrijf_id = v.leerbedrijf_id and t.outcome in ('changed', 'removed')"
            + " and v.status in ('published', 'hidden', 'escalated') and " + NOT_RECOGNISED
            + " returning " + VacancyRow.columns("v");
    /** Where their company is and what it is called may have changed: whoever follows vacancies reads them again. */
    private static final String TOUCH_SETTLED = """
            update vacancy v set changed_in = default
            from settled t where t.leerbedrijf_id = v.leerbedrijf_id and t.outcome = 'changed' and v.status = 'published'""";
    private final DataSource database;
    private final Clock clock;

    Vacancies(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void insert(Vacancy vacancy) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(VacancyRow.INSERT)) {
            VacancyRow.set(insert, vacancy);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The vacancy could not be written", e);
        }
    }

    /** All of it: what is offered has changed. */
    public void replace(Vacancy vacancy) {
        try (Connection connection = database.getConnection();
                PreparedStatement replace = connection.prepareStatement(VacancyRow.REPLACE)) {
            VacancyRow.set(replace, vacancy);
            Timestamp now = Timestamp.from(clock.instant());
            replace.setTimestamp(VacancyRow.NAMES.size() + 1, now);
            replace.setTimestamp(VacancyRow.NAMES.size() + 2, now);
            replace.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The vacancy could not be written", e);
        }
    }

    /** Its status, confirmation and decision. */
    public void update(Vacancy vacancy) {
        Certifiability decided = vacancy.content().certifiability();
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setString(1, vacancy.status().code());
            update.setTimestamp(2, Timestamp.from(clock.instant()));
            update.setString(3, vacancy.status().code());
            update.setDate(4, Date.valueOf(vacancy.confirmedOn()));
            update.setString(5, decided == null ? null : decided.decision().code());
            update.setString(6, decided == null ? null : decided.policyDocument());
            update.setString(7, decided == null ? null : decided.policyVersion());
            update.setInt(8, vacancy.version());
            update.setObject(9, vacancy.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The vacancy could not be written", e);
        }
    }

    public void insertDecision(Vacancy vacancy, Certifiability decided, Instant now, String by) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(DECISION)) {
            insert.setObject(1, vacancy.id());
            insert.setInt(2, vacancy.version());
            insert.setString(3, decided.decision().code());
            insert.setString(4, decided.policyDocument());
            insert.setString(5, decided.policyVersion());
            insert.setTimestamp(6, Timestamp.from(now));
            insert.setString(7, by);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The decision could not be written", e);
        }
    }

    public Optional<Vacancy> find(UUID id) {
        return find(id, "");
    }

    /** Until the transaction ends nobody else changes it. */
    public Optional<Vacancy> findForUpdate(UUID id) {
        return find(id, " for update");
    }

    private Optional<Vacancy> find(UUID id, String lock) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select " + VacancyRow.COLUMNS + " from vacancy where id = ?" + lock)) {
            select.setObject(1, id);
            return read(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("The vacancy could not be read", e);
        }
    }

    /** Until the transaction ends nobody else changes them. */
    public List<Vacancy> findForUpdate(Collection<UUID> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select " + VacancyRow.COLUMNS + " from vacancy where id = any(?) order by id for update")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("Vacancies could not be read", e);
        }
    }

    /** Those of the company of which something may still become, oldest first. */
    public List<Vacancy> living(String leerbedrijfId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LIVING)) {
            select.setString(1, leerbedrijfId);
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("Vacancies could not be read", e);
        }
    }

    /** Published ones of the company but for that one. */
    public List<Vacancy> ofCompany(String leerbedrijfId, UUID butFor) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_COMPANY)) {
            select.setString(1, leerbedrijfId);
            select.setObject(2, butFor);
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("Vacancies could not be read", e);
        }
    }

    /** Of a published one what everyone may read. */
    public Optional<SeenVacancy> seen(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SEEN + "and v.id = ?")) {
            select.setObject(1, id);
            return readSeen(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("The vacancy could not be read", e);
        }
    }

    /** Of those the published ones, with what everyone may read; in no order. */
    public List<SeenVacancy> seen(Collection<UUID> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SEEN + "and v.id = any(?)")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            return readSeen(select);
        } catch (SQLException e) {
            throw new IllegalStateException("Vacancies could not be read", e);
        }
    }

    /** Stems of words as vacancies have them; of "the" and its like none. */
    public List<String> stems(String words) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(STEMS)) {
            select.setString(1, words);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return List.of((String[]) row.getArray(1).getArray());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Words could not be stemmed", e);
        }
    }

    /** Of companies that this transaction settled, those whose recognition does not stand any more. */
    public void blockOfSettledCompanies(LocalDate today, Consumer<Vacancy> each) {
        try (Connection connection = database.getConnection();
                PreparedStatement touch = connection.prepareStatement(TOUCH_SETTLED);
                PreparedStatement block = connection.prepareStatement(BLOCK_SETTLED)) {
            touch.executeUpdate();
            block.setTimestamp(1, Timestamp.from(clock.instant()));
            block.setDate(2, Date.valueOf(today));
            try (ResultSet row = block.executeQuery()) {
                while (row.next()) {
                    each.accept(VacancyRow.read(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Vacancies could not be blocked", e);
        }
    }

    public static List<Vacancy> read(PreparedStatement select) throws SQLException {
        List<Vacancy> vacancies = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                vacancies.add(VacancyRow.read(row));
            }
        }
        return vacancies;
    }

    private static List<SeenVacancy> readSeen(PreparedStatement select) throws SQLException {
        List<SeenVacancy> vacancies = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                vacancies.add(new SeenVacancy(VacancyRow.read(row), row.getTimestamp("content_since").toInstant(),
                        row.getString("name"), row.getString("postcode"),
                        row.getString("city")));
            }
        }
        return vacancies;
    }
}
