package nl.stagepact.placement.round.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.matching.domain.GivenPlace;
import nl.stagepact.servicekit.sql.CopyRows;
import nl.stagepact.servicekit.sql.Sql;

/** Turns outcomes of a round into proposals, thousands at once. */
@ApplicationScoped
public class RoundProposals {

    private static final String LOCK_CASES = "select id from search_case where id = any(?::uuid[]) order by id for update";
    private static final String LOCK_VACANCIES = "select id from vacancy where id = any(?::uuid[]) order by id for update";
    private static final String CREATE = """
            create temp table round_proposal (id uuid, search_case_id uuid, vacancy_id uuid, days text[], joined boolean) on commit drop""";
    private static final String COPY = "copy round_proposal (id, search_case_id, vacancy_id, days, joined) from stdin";
    private static final String INSERT = """
            insert into placement (id, search_case_id, organisation_code, leerbedrijf_id, vacancy_id, programme_code, learning_path,
                origin, qualifies, state, state_since, required_signers, outcomes, proposed_at, proposed_by,
                round_id, visit_agreed, days, joined, version)
            select p.id, c.id, c.organisation_code, v.leerbedrijf_id, v.id, c.programme_code, v.learning_path, 'round',
                v.learning_path = any(c.learning_paths), 'proposed', now.at, '{}', '{}', now.at, ?, ?,
                'visit_beforehand' = any(c.needs), p.days, p.joined, 1
            from round_proposal p join search_case c on c.id = p.search_case_id join vacancy v on v.id = p.vacancy_id,
                (select ?::timestamptz as at) now
            returning id, organisation_code, leerbedrijf_id, programme_code, learning_path""";
    private static final String PROPOSED = """
            update search_case c set state = 'proposed', state_since = ?, version = c.version + 1
            from round_proposal p where p.search_case_id = c.id""";

    private final Sql sql;

    RoundProposals(Sql sql) {
        this.sql = sql;
    }

    /** A proposal that was made. */
    public record Proposed(String id, String organisationCode, String leerbedrijfId, String programmeCode,
            String learningPath) {
    }

    /** Locks the cases until commit. */
    public void lockCases(Collection<UUID> cases) {
        sql.list(LOCK_CASES, row -> true, cases);
    }

    /** Locks the vacancies until commit, so that nobody else gives away their places. */
    public void lockVacancies(Collection<UUID> vacancies) {
        sql.list(LOCK_VACANCIES, row -> true, vacancies);
    }

    /**
     * @param decided by case @param ids of the proposals @param by the client, or the round's timer
     */
    public List<Proposed> propose(UUID roundId, Map<UUID, GivenPlace> decided, Supplier<UUID> ids, Instant now, String by) {
        CopyRows rows = new CopyRows(decided.size() * 120);
        decided.forEach((searchCase, given) -> {
            if (given.vacancyId() != null) {
                rows.cell(ids.get()).cell(searchCase).cell(given.vacancyId()).cell(given.days())
                        .cell(given.joined()).endRow();
            }
        });
        sql.update(CREATE);
        sql.copy(COPY, rows);
        List<Proposed> proposed = sql.list(INSERT, row -> new Proposed(row.getString(1), row.getString(2),
                row.getString(3), row.getString(4), row.getString(5)), by, roundId, now);
        sql.update(PROPOSED, now);
        return proposed;
    }
}
