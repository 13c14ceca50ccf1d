package nl.stagepact.placement.evaluation.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.PUT;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.evaluation.domain.Evaluation;
import nl.stagepact.placement.evaluation.domain.EvaluationParty;
import nl.stagepact.placement.evaluation.domain.EvaluationRules;
import nl.stagepact.placement.evaluation.domain.EvaluationSummary;
import nl.stagepact.servicekit.sql.Sql;

/** Evaluations; one per placement and party. */
@ApplicationScoped
public class Evaluations {

    private static final String PUT = """
            insert into evaluation (placement_id, party, preparation, school_guidance, company_guidance, assignments_fit,
                finding_easy, learned, clear_task, fixed_supervisor, reachable_goals, room_to_repeat, recorded_at, recorded_by)
            values (?, ?, ?::smallint, ?::smallint, ?::smallint, ?::smallint, ?::smallint, ?::smallint, ?, ?, ?, ?, ?, ?)
            on conflict (placement_id, party) do update set preparation = excluded.preparation,
                school_guidance = excluded.school_guidance, company_guidance = excluded.company_guidance,
                assignments_fit = excluded.assignments_fit, finding_easy = excluded.finding_easy, learned = excluded.learned,
                clear_task = excluded.clear_task, fixed_supervisor = excluded.fixed_supervisor,
                reachable_goals = excluded.reachable_goals, room_to_repeat = excluded.room_to_repeat,
                recorded_by = excluded.recorded_by""";
    private static final String COUNT = """
            select count(*) from evaluation e join placement p on p.id = e.placement_id
            where p.leerbedrijf_id = ? and e.party = 'student' and p.state in ('ended', 'interrupted')""";
    /** Of the earliest ones; a question that fewer than the threshold answered is left out. */
    private static final String SHARES = """
            select q.name, round(100.0 * count(*) filter (where q.positive) / count(*))::int
            from (select e.* from evaluation e join placement p on p.id = e.placement_id
                where p.leerbedrijf_id = ? and e.party = 'student' and p.state in ('ended', 'interrupted')
                order by e.recorded_at, e.placement_id limit ?) e
            cross join lateral (values ('preparation', e.preparation >= 4), ('schoolGuidance', e.school_guidance >= 4),
                ('companyGuidance', e.company_guidance >= 4), ('assignmentsFit', e.assignments_fit >= 4),
                ('findingEasy', e.finding_easy >= 4), ('learned', e.learned >= 4), ('clearTask', e.clear_task),
                ('fixedSupervisor', e.fixed_supervisor), ('reachableGoals', e.reachable_goals),
                ('roomToRepeat', e.room_to_repeat)) as q (name, positive)
            where q.positive is not null group by q.name having count(*) >= ? order by q.name""";

    private final Sql sql;

    Evaluations(Sql sql) {
        this.sql = sql;
    }

    /** Replaces an earlier one. */
    public void put(UUID placementId, EvaluationParty party, Evaluation given, Instant now, String by) {
        sql.update(PUT, placementId, party.code(), given.preparation(), given.schoolGuidance(), given.companyGuidance(),
                given.assignmentsFit(), given.findingEasy(), given.learned(), given.clearTask(), given.fixedSupervisor(),
                given.reachableGoals(), given.roomToRepeat(), now, by);
    }

    /** What students of ended placements think of a company. */
    public EvaluationSummary summary(LeerbedrijfId company, EvaluationRules rules) {
        int published = rules.published(sql.one(COUNT, row -> row.getInt(1), company.code()));
        return new EvaluationSummary(published, published == 0 ? Map.of()
                : sql.map(SHARES, row -> row.getString(1), row -> row.getInt(2), company.code(), published,
                        rules.publishFrom()));
    }
}
