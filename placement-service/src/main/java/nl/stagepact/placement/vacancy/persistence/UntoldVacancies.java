package nl.stagepact.placement.vacancy.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.servicekit.sql.Sql;

/** Open vacancies whose status their company does not know yet. SQL finds and locks them. */
@ApplicationScoped
public class UntoldVacancies {

    private static final String UNTOLD = """
            from vacancy where status_told <> status and status in ('published', 'hidden', 'escalated', 'blocked')
                and status_since > ?""";
    private static final String COMPANY = "select leerbedrijf_id " + UNTOLD
            + " order by mail_failed_at nulls first, status_since, id limit 1 for update skip locked";
    private static final String OF_COMPANY = "select id " + UNTOLD
            + " and leerbedrijf_id = ? order by status_since, id limit ? for update skip locked";

    private final Sql sql;
    private final Vacancies vacancies;

    UntoldVacancies(Sql sql, Vacancies vacancies) {
        this.sql = sql;
        this.vacancies = vacancies;
    }

    /**
     * Of one company; companies to which a mail failed come last. Locks the rows until commit.
     *
     * @param after older news is left out
     */
    public List<Vacancy> next(Instant after, int atMost) {
        return sql.first(COMPANY, row -> row.getString(1), after)
                .map(company -> vacancies
                        .findLocked(sql.list(OF_COMPANY, row -> row.getObject(1, UUID.class), after, company, atMost)))
                .orElse(List.of());
    }
}
