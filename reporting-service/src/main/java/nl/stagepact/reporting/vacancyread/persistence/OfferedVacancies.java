package nl.stagepact.reporting.vacancyread.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.reporting.vacancyread.domain.OfferedPlaces;
import nl.stagepact.reporting.vacancyread.domain.OfferedPlaces.PathSum;

/** Vacancies, as placement-service's events told. */
@ApplicationScoped
public class OfferedVacancies {

    private static final String OFFER = """
            insert into offered_vacancy (vacancy_id, leerbedrijf_id, learning_path, places, equal_compensation, confirmed_on, offered)
            values (?, ?, ?, ?, ?, ?, true)
            on conflict (vacancy_id) do update set learning_path = excluded.learning_path, places = excluded.places,
                equal_compensation = excluded.equal_compensation, confirmed_on = excluded.confirmed_on, offered = true""";
    private static final String CONFIRM = "update offered_vacancy set confirmed_on = ? where vacancy_id = ?";
    private static final String TAKE_AWAY = "update offered_vacancy set offered = false where vacancy_id = ?";
    private static final String COMPANY = """
            insert into training_company (leerbedrijf_id, municipality_code) values (?, ?)
            on conflict (leerbedrijf_id) do update set municipality_code = excluded.municipality_code""";
    /** Of companies in the area that the pact has on that day. */
    private static final String IN_AREA = """
            with here as (
                select v.* from offered_vacancy v join training_company c using (leerbedrijf_id)
                where v.offered and exists (select 1 from register_period pact where pact.kind = 'pact_area' and pact.code = ?
                    and ? between pact.valid_from and coalesce(pact.valid_to, 'infinity')
                    and c.municipality_code = any(pact.members)))
            """;
    private static final String SUMS = IN_AREA
            + """
                    select count(*), coalesce(sum(places), 0), count(*) filter (where confirmed_on > ?),
                        count(distinct leerbedrijf_id),
                        count(distinct leerbedrijf_id) - count(distinct leerbedrijf_id) filter (where not equal_compensation) from here""";
    private static final String PER_PATH = IN_AREA
            + "select learning_path, count(*), sum(places) from here group by learning_path order by learning_path";

    private final DataSource database;

    OfferedVacancies(DataSource database) {
        this.database = database;
    }

    public void offer(String vacancyId, String leerbedrijfId, String learningPath, int places, boolean equalCompensation,
            LocalDate day) {
        run(OFFER, vacancyId, leerbedrijfId, learningPath, places, equalCompensation, Date.valueOf(day));
    }

    public void confirm(String vacancyId, LocalDate day) {
        run(CONFIRM, Date.valueOf(day), vacancyId);
    }

    public void takeAway(String vacancyId) {
        run(TAKE_AWAY, vacancyId);
    }

    /** @param municipalityCode where it is; empty when nobody told */
    public void register(String leerbedrijfId, String municipalityCode) {
        run(COMPANY, leerbedrijfId, municipalityCode);
    }

    /** @param pact its area; @param day on which it has these borders, and before which "lately" ends */
    public OfferedPlaces inAreaOf(String pact, LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement sums = connection.prepareStatement(SUMS);
                PreparedStatement perPath = connection.prepareStatement(PER_PATH)) {
            sums.setString(1, pact);
            sums.setDate(2, Date.valueOf(day));
            sums.setDate(3, Date.valueOf(day.minusDays(OfferedPlaces.LATELY_DAYS)));
            perPath.setString(1, pact);
            perPath.setDate(2, Date.valueOf(day));
            List<PathSum> paths = new ArrayList<>();
            try (ResultSet row = perPath.executeQuery()) {
                while (row.next()) {
                    paths.add(new PathSum(row.getString(1), row.getLong(2), row.getLong(3)));
                }
            }
            try (ResultSet row = sums.executeQuery()) {
                row.next();
                return new OfferedPlaces(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), paths);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What is offered could not be read", e);
        }
    }

    private void run(String sql, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What became of a vacancy could not be stored", e);
        }
    }
}
