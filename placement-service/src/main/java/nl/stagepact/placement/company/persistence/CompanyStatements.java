package nl.stagepact.placement.company.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.StatementOutcome;
import nl.stagepact.servicekit.sql.Sql;

/**
 * Applies staged statements of SBB by a few set-based statements, so that a quarter of a million companies take seconds and
 * a snapshot is applied completely or not at all. One run at a time.
 */
@ApplicationScoped
public class CompanyStatements {

    /**
     * Outcome per statement. A snapshot covers every company, so any statement below the latest snapshot's number is
     * outdated.
     */
    private static final String DETERMINE_OUTCOMES = """
            create temp table settled on commit drop as
            select s.leerbedrijf_id, s.sequence,
                case when s.is_removed and c.leerbedrijf_id is null then 'unchanged'
                     when greatest(coalesce(c.sequence, x.sequence, 0), ?) >= s.sequence
                         then case when c.content_hash = s.content_hash and c.in_register <> s.is_removed
                                  then 'unchanged' else 'outdated' end
                     when s.is_removed then case when c.in_register then 'removed' else 'unchanged' end
                     when c.leerbedrijf_id is null or not c.in_register then 'registered'
                     when c.content_hash = s.content_hash then 'unchanged'
                     else 'changed' end as outcome,
                c.municipality_code is distinct from s.municipality_code as moved
            from staged_company s left join training_company c using (leerbedrijf_id)
            left join removed_unknown_company x using (leerbedrijf_id) where s.run = ?""";
    /** So that an older statement that arrives later does not register the company. */
    private static final String REMEMBER_REMOVED = """
            insert into removed_unknown_company as x (leerbedrijf_id, sequence)
            select s.leerbedrijf_id, s.sequence from staged_company s left join training_company c using (leerbedrijf_id)
            where s.run = ? and s.is_removed and c.leerbedrijf_id is null
            on conflict (leerbedrijf_id) do update set sequence = greatest(x.sequence, excluded.sequence)""";
    private static final String ABSENT = """
            insert into settled (leerbedrijf_id, sequence, outcome)
            select c.leerbedrijf_id, ?, 'removed' from training_company c
            where c.in_register and c.sequence < ?
            and not exists (select 1 from staged_company s where s.run = ? and s.leerbedrijf_id = c.leerbedrijf_id)""";
    private static final String STATED_RECOGNITIONS = """
            create temp table stated_recognition on commit drop as
            select s.leerbedrijf_id, r.* from staged_company s join settled t using (leerbedrijf_id)
            cross join lateral jsonb_to_recordset(s.recognitions) as r (programme_code text, obtained_remotely boolean,
                work_processes text[], valid_from date, valid_to date, withdrawn_on date, withdrawal_reason text)
            where s.run = ? and t.outcome in ('registered', 'changed')""";
    private static final String WITHDRAW = """
            insert into recognition_withdrawal (leerbedrijf_id, programme_code, withdrawn_on, reason, recorded_at)
            select r.leerbedrijf_id, r.programme_code, coalesce(n.withdrawn_on, ?),
                coalesce(n.withdrawal_reason, 'not_in_register'), ?
            from settled t join recognition r using (leerbedrijf_id)
            left join stated_recognition n on n.leerbedrijf_id = r.leerbedrijf_id and n.programme_code = r.programme_code
            where t.outcome in ('changed', 'removed') and (n.programme_code is null or n.withdrawn_on is not null)
            and coalesce(r.withdrawn_on, 'infinity') > coalesce(n.withdrawn_on, ?)
            order by r.leerbedrijf_id, r.programme_code""";
    private static final String WRITE = """
            insert into training_company as c (leerbedrijf_id, sequence, name, name_key, kvk_number, establishment_number, street,
                house_number, postcode, city, municipality_code, size, contacts, in_register, content_hash, country,
                recorded_at, recorded_by)
            select s.leerbedrijf_id, s.sequence, s.name, s.name_key, s.kvk_number, s.establishment_number, s.street,
                s.house_number, s.postcode, s.city, s.municipality_code, s.size, s.contacts, true, s.content_hash, s.country, ?, ?
            from staged_company s join settled t using (leerbedrijf_id)
            where s.run = ? and t.outcome in ('registered', 'changed')
            on conflict (leerbedrijf_id) do update set sequence = excluded.sequence, name = excluded.name,
                name_key = excluded.name_key, kvk_number = excluded.kvk_number,
                establishment_number = excluded.establishment_number, street = excluded.street,
                house_number = excluded.house_number, postcode = excluded.postcode, city = excluded.city,
                municipality_code = excluded.municipality_code, size = excluded.size, contacts = excluded.contacts,
                in_register = true, content_hash = excluded.content_hash, country = excluded.country, recorded_at = excluded.recorded_at,
                recorded_by = excluded.recorded_by""";
    private static final String DELETE_RECOGNITIONS = """
            delete from recognition r using settled t
            where r.leerbedrijf_id = t.leerbedrijf_id and t.outcome in ('registered', 'changed')""";
    private static final String WRITE_RECOGNITIONS = """
            insert into recognition (leerbedrijf_id, programme_code, obtained_remotely, work_processes, valid_from, valid_to,
                withdrawn_on, withdrawal_reason)
            select leerbedrijf_id, programme_code, obtained_remotely, coalesce(work_processes, '{}'), valid_from, valid_to,
                withdrawn_on, withdrawal_reason from stated_recognition""";
    private static final String REMOVE = """
            update training_company c set in_register = false, sequence = t.sequence, recorded_at = ?, recorded_by = ?
            from settled t where c.leerbedrijf_id = t.leerbedrijf_id and t.outcome = 'removed'""";
    private static final String REMOVE_RECOGNITIONS = """
            update recognition r set withdrawn_on = ?, withdrawal_reason = 'not_in_register'
            from settled t where r.leerbedrijf_id = t.leerbedrijf_id and t.outcome = 'removed'
            and coalesce(r.withdrawn_on, 'infinity') > ?""";
    /** The same content under a higher number: a later arrival with a number in between is outdated. */
    private static final String RAISE_SEQUENCE = """
            update training_company c set sequence = t.sequence
            from settled t where c.leerbedrijf_id = t.leerbedrijf_id and t.outcome = 'unchanged' and c.sequence < t.sequence""";
    private static final String REGISTERED = """
            select c.leerbedrijf_id, coalesce(c.municipality_code, '') as municipality_code,
                coalesce(array_agg(r.programme_code order by r.programme_code)
                    filter (where r.programme_code is not null and r.withdrawn_on is null), '{}') as programmes
            from settled t join training_company c using (leerbedrijf_id) left join recognition r using (leerbedrijf_id)
            where t.outcome = 'registered' or t.outcome = 'changed' and t.moved group by c.leerbedrijf_id order by c.leerbedrijf_id""";
    private static final int FETCH = 5_000;

    private final Sql sql;

    CompanyStatements(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param latestSnapshot number of the latest applied snapshot; 0 for none
     * @param snapshot number of the snapshot in this run, which removes the companies that it does not contain; 0 for
     *        mutations
     */
    public record Run(UUID id, long latestSnapshot, long snapshot) {
    }

    /** @param municipalityCode empty when unknown; @param programmeCodes of recognitions that are not withdrawn */
    public record Registered(LeerbedrijfId leerbedrijfId, String municipalityCode, List<String> programmeCodes) {
    }

    /**
     * Requires a transaction, since its temporary tables end with it, and the register's lock.
     *
     * @return number of statements per outcome; companies absent from a snapshot count as removed
     */
    public Map<StatementOutcome, Integer> settle(Run run, LocalDate today, Instant now, String by) {
        sql.update("analyze staged_company");
        sql.update(DETERMINE_OUTCOMES, run.latestSnapshot(), run.id());
        sql.update(REMEMBER_REMOVED, run.id());
        if (run.snapshot() > 0) {
            sql.update(ABSENT, run.snapshot(), run.snapshot(), run.id());
        }
        sql.update("analyze settled");
        sql.update(STATED_RECOGNITIONS, run.id());
        sql.update("analyze stated_recognition");
        sql.update(WITHDRAW, today, now, today);
        sql.update(DELETE_RECOGNITIONS);
        sql.update(WRITE, now, by, run.id());
        sql.update(WRITE_RECOGNITIONS);
        sql.update(REMOVE_RECOGNITIONS, today, today);
        sql.update(REMOVE, now, by);
        if (run.snapshot() == 0) {
            sql.update(RAISE_SEQUENCE);
        } else {
            // Without statistics the planner assumes empty tables, and the next snapshot may take minutes instead of
            // seconds.
            sql.update("analyze training_company, recognition");
        }
        return outcomes();
    }

    /** Outcomes of the run that this transaction settled, by company. */
    public Map<LeerbedrijfId, StatementOutcome> outcomesByCompany() {
        Map<LeerbedrijfId, StatementOutcome> outcomes = new HashMap<>();
        sql.each("select leerbedrijf_id, outcome from settled",
                row -> outcomes.put(new LeerbedrijfId(row.getString(1)), StatementOutcome.of(row.getString(2))));
        return outcomes;
    }

    /** Streams the companies that this transaction registered or moved to another municipality, by id. */
    public void registered(Consumer<Registered> each) {
        sql.each(FETCH, REGISTERED, row -> each.accept(new Registered(new LeerbedrijfId(row.getString(1)), row.getString(2),
                List.of((String[]) row.getArray(3).getArray()))));
    }

    private Map<StatementOutcome, Integer> outcomes() {
        Map<StatementOutcome, Integer> outcomes = new EnumMap<>(StatementOutcome.class);
        for (StatementOutcome outcome : StatementOutcome.values()) {
            outcomes.put(outcome, 0);
        }
        sql.each("select outcome, count(*) from settled group by outcome",
                row -> outcomes.put(StatementOutcome.of(row.getString(1)), row.getInt(2)));
        return outcomes;
    }
}
