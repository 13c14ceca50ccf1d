package nl.stagepact.placement.watch.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.Withdrawal;
import nl.stagepact.placement.company.persistence.Withdrawals;
import nl.stagepact.placement.watch.domain.RunningPlacements;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.Sql;

/** Companies that a school watches, its placements there, and withdrawals. Every query is limited to one school. */
@ApplicationScoped
public class WatchedCompanies {

    private static final String INSERT = """
            insert into watched_company (institution_code, leerbedrijf_id, watched_since, watched_by) values (?, ?, ?, ?)
            on conflict do nothing""";
    private static final String PAGE = """
            select leerbedrijf_id from watched_company where institution_code = ? and leerbedrijf_id > ?
            order by leerbedrijf_id limit ?""";
    private static final String WITHDRAWALS = """
            select r.position, r.leerbedrijf_id, r.programme_code, r.withdrawn_on, r.reason, r.recorded_at
            from recognition_withdrawal r
            join watched_company w on w.leerbedrijf_id = r.leerbedrijf_id and w.institution_code = ?
            where r.position > ? order by r.position limit ?""";
    private static final String COUNT = "select count(*) from watched_company where institution_code = ?";
    private static final String FIND = "select 1 from watched_company where institution_code = ? and leerbedrijf_id = ?";
    private static final String DELETE = "delete from watched_company where institution_code = ? and leerbedrijf_id = ?";
    private static final String PLACEMENTS = """
            select leerbedrijf_id, programme_code, students, last_day from running_placement
            where institution_code = ? and leerbedrijf_id = any(?) order by leerbedrijf_id, programme_code, last_day""";
    private static final String AGREED = """
            select leerbedrijf_id, programme_code, count(*), ends_on from placement
            where organisation_code = ? and leerbedrijf_id = any(?) and state in ('agreed', 'running')
            group by leerbedrijf_id, programme_code, ends_on order by leerbedrijf_id, programme_code, ends_on""";
    /** Serialises concurrent replacements: the second one replaces the placements of the first. */
    private static final String LOCK = FIND + " for update";
    private static final String DELETE_PLACEMENTS = """
            delete from running_placement where institution_code = ? and leerbedrijf_id = ?""";
    private static final String INSERT_PLACEMENT = """
            insert into running_placement (institution_code, leerbedrijf_id, programme_code, students, last_day)
            values (?, ?, ?, ?, ?)""";

    private final Sql sql;

    WatchedCompanies(Sql sql) {
        this.sql = sql;
    }

    public int count(String institutionCode) {
        return sql.one(COUNT, row -> row.getInt(1), institutionCode);
    }

    /** @return false when the school already watched the company */
    public boolean insert(String institutionCode, LeerbedrijfId id, Instant now, String by) {
        return sql.update(INSERT, institutionCode, id.code(), now, by) == 1;
    }

    public boolean contains(String institutionCode, LeerbedrijfId id) {
        return sql.first(FIND, row -> true, institutionCode, id.code()).isPresent();
    }

    /** Replaces the placements at a watched company. Requires a transaction. */
    public void replacePlacements(String institutionCode, LeerbedrijfId id, List<RunningPlacements> placements) {
        sql.first(LOCK, row -> true, institutionCode, id.code());
        sql.update(DELETE_PLACEMENTS, institutionCode, id.code());
        sql.batch(INSERT_PLACEMENT, placements, each -> new Object[] { institutionCode, id.code(), each.programmeCode(),
                each.students(), each.to() });
    }

    /** Placements that the school reported, by company. */
    public Map<LeerbedrijfId, List<RunningPlacements>> placements(String institutionCode, Collection<LeerbedrijfId> ids) {
        return read(PLACEMENTS, institutionCode, ids);
    }

    /** Placements that were agreed here, by company. */
    public Map<LeerbedrijfId, List<RunningPlacements>> agreed(String institutionCode, Collection<LeerbedrijfId> ids) {
        return read(AGREED, institutionCode, ids);
    }

    private Map<LeerbedrijfId, List<RunningPlacements>> read(String statement, String institutionCode,
            Collection<LeerbedrijfId> ids) {
        Map<LeerbedrijfId, List<RunningPlacements>> placements = new HashMap<>();
        sql.each(statement, row -> placements.computeIfAbsent(new LeerbedrijfId(row.getString(1)), _ -> new ArrayList<>())
                .add(new RunningPlacements(row.getString(2), row.getInt(3), row.getDate(4).toLocalDate())),
                institutionCode, ids.stream().map(LeerbedrijfId::code).toList());
        return placements;
    }

    public void delete(String institutionCode, LeerbedrijfId id) {
        sql.update(DELETE, institutionCode, id.code());
    }

    /** Ids of watched companies, sorted, greater than {@code after}. */
    public Page<LeerbedrijfId> page(String institutionCode, String after, int size) {
        return Page.of(sql.list(PAGE, row -> new LeerbedrijfId(row.getString(1)), institutionCode, after, size + 1), size,
                LeerbedrijfId::code);
    }

    /** Withdrawals after a position at companies that the school watches now, by position. */
    public List<Withdrawal> withdrawals(String institutionCode, long after, int limit) {
        return sql.list(WITHDRAWALS, Withdrawals::withdrawal, institutionCode, after, limit);
    }
}
