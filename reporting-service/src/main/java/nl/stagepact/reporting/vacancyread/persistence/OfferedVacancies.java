package nl.stagepact.reporting.vacancyread.persistence;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.reporting.vacancyread.domain.OfferedPlaces;
import nl.stagepact.reporting.vacancyread.domain.OfferedPlaces.PathSum;
import nl.stagepact.servicekit.sql.Sql;

/** Vacancies, from the events of placement-service. */
@ApplicationScoped
public class OfferedVacancies {

    private static final String OFFER = """
            insert into offered_vacancy (vacancy_id, leerbedrijf_id, learning_path, places, equal_compensation, confirmed_on, offered)
            values (?, ?, ?, ?, ?, ?, true)
            on conflict (vacancy_id) do update set learning_path = excluded.learning_path, places = excluded.places,
                equal_compensation = excluded.equal_compensation, confirmed_on = excluded.confirmed_on, offered = true""";
    private static final String CONFIRM = "update offered_vacancy set confirmed_on = ? where vacancy_id = ?";
    private static final String WITHDRAW = "update offered_vacancy set offered = false where vacancy_id = ?";
    private static final String COMPANY = """
            insert into training_company (leerbedrijf_id, municipality_code) values (?, ?)
            on conflict (leerbedrijf_id) do update set municipality_code = excluded.municipality_code""";
    /** Vacancies of companies within the borders that the pact has on that day. */
    private static final String IN_AREA = """
            with here as (
                select v.* from offered_vacancy v join training_company c using (leerbedrijf_id)
                where v.offered and exists (select 1 from register_period pact where pact.kind = 'pact_area' and pact.code = ?
                    and ? between pact.valid_from and coalesce(pact.valid_to, 'infinity')
                    and c.municipality_code = any(pact.members)))
            """;
    private static final String SUMS = IN_AREA + """
            select count(*), coalesce(sum(places), 0), count(*) filter (where confirmed_on > ?), count(distinct leerbedrijf_id),
                count(distinct leerbedrijf_id) - count(distinct leerbedrijf_id) filter (where not equal_compensation)
            from here""";
    private static final String PER_PATH = IN_AREA
            + "select learning_path, count(*), sum(places) from here group by learning_path order by learning_path";

    private final Sql sql;

    OfferedVacancies(Sql sql) {
        this.sql = sql;
    }

    public void offer(String vacancyId, String leerbedrijfId, String learningPath, int places, boolean equalCompensation,
            LocalDate day) {
        sql.update(OFFER, vacancyId, leerbedrijfId, learningPath, places, equalCompensation, day);
    }

    public void confirm(String vacancyId, LocalDate day) {
        sql.update(CONFIRM, day, vacancyId);
    }

    public void withdraw(String vacancyId) {
        sql.update(WITHDRAW, vacancyId);
    }

    /** @param municipalityCode of the company; empty when unknown */
    public void register(String leerbedrijfId, String municipalityCode) {
        sql.update(COMPANY, leerbedrijfId, municipalityCode);
    }

    /** @param day for the borders of the pact's area, and end of the period in which a confirmation is recent */
    public OfferedPlaces inAreaOf(String pact, LocalDate day) {
        List<PathSum> paths = sql.list(PER_PATH, row -> new PathSum(row.getString(1), row.getLong(2), row.getLong(3)), pact,
                day);
        return sql.one(SUMS, row -> new OfferedPlaces(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4),
                row.getLong(5), paths), pact, day, day.minusDays(OfferedPlaces.RECENT_DAYS));
    }
}
