package nl.stagepact.placement.confirmation.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.confirmation.persistence.DueVacancies.Due;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.servicekit.sql.Sql;

/** Blocked vacancies whose companies are recognised for them again. SQL finds and locks them. */
@ApplicationScoped
public class BlockedVacancies {

    private static final String RECOGNISED = """
            select v.id, c.municipality_code from vacancy v join training_company c using (leerbedrijf_id)
            where v.status = 'blocked' and not
            """ + Vacancies.NOT_RECOGNISED;
    /** Of companies that this transaction settled. */
    private static final String SETTLED = """

            and exists (select 1 from settled t where t.leerbedrijf_id = v.leerbedrijf_id and t.outcome in ('registered', 'changed'))""";
    private static final String SOME = " order by v.id limit ? for update of v skip locked";

    private final Sql sql;
    private final Vacancies vacancies;

    BlockedVacancies(Sql sql, Vacancies vacancies) {
        this.sql = sql;
        this.vacancies = vacancies;
    }

    /** Some of them. Locks the rows until commit. */
    public List<Due> recognised(LocalDate today, int atMost) {
        return find(RECOGNISED + SOME, today, atMost);
    }

    /** Some of those whose companies this transaction settled. Locks the rows until commit. */
    public List<Due> ofSettledCompanies(LocalDate today, int atMost) {
        return find(RECOGNISED + SETTLED + SOME, today, atMost);
    }

    private List<Due> find(String select, LocalDate today, int atMost) {
        Map<UUID, @Nullable String> municipalities = sql.map(select, row -> row.getObject(1, UUID.class),
                row -> row.getString(2),
                today, atMost);
        return vacancies.findLocked(municipalities.keySet()).stream()
                .map(vacancy -> new Due(vacancy, municipalities.get(vacancy.id()))).toList();
    }
}
