package nl.stagepact.placement.searchcase.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.searchcase.domain.PathCodes;
import nl.stagepact.placement.searchcase.domain.PushedCase;
import nl.stagepact.placement.searchcase.domain.SearchCaseContent;
import nl.stagepact.placement.vacancy.domain.DayCodes;
import nl.stagepact.placement.vacancy.domain.OfferCodes;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.CopyRows;
import nl.stagepact.servicekit.sql.Sql;

/** Pushes of thousands of cases at once: copied into a table of the transaction, and merged by one statement. */
@ApplicationScoped
public class PushedCases {

    private static final AdvisoryLock LOCK = new AdvisoryLock(0x5345_4b31);

    private static final List<String> CONTENT = List.of("programme_code", "level", "learning_paths", "start_from",
            "start_to", "min_weeks", "max_weeks", "days", "min_days", "max_days", "home_area", "travel_minutes", "travel_mode",
            "wishes", "needs", "age_band", "searching_since", "at_risk", "target_group", "responsibility", "in_rounds",
            "applications", "interviews", "rejections");
    private static final String COLUMNS = String.join(", ", CONTENT);
    private static final String CREATE = """
            create temp table pushed_case on commit drop as select id, case_key, %s from search_case with no data"""
            .formatted(COLUMNS);
    private static final String COPY = "copy pushed_case (id, case_key, " + COLUMNS + ") from stdin";
    private static final String COUNT_KEPT = """
            select count(*) filter (where c.state = 'closed'), count(*) filter (where c.state in ('proposed', 'placed'))
            from pushed_case p join search_case c on c.case_key = p.case_key where c.organisation_code = ?""";
    /** A row that was inserted has no earlier version, which xmax tells. Rows are locked by id, as rounds lock them. */
    private static final String MERGE = """
            insert into search_case as c (id, organisation_code, case_key, %1$s, state, state_since, opened_at, recorded_at,
                recorded_by, version)
            select p.id, ?, p.case_key, %4$s, case p.responsibility when 'student' then 'searching' else 'school_places' end,
                now.at, now.at, now.at, ?, 1
            from pushed_case p left join search_case known on known.organisation_code = ? and known.case_key = p.case_key,
                (select ?::timestamptz as at) now order by known.id, p.case_key
            on conflict (organisation_code, case_key) do update set (%1$s) = row (%2$s),
                state = case when c.state = 'searching' then excluded.state else c.state end,
                state_since = case when c.state = 'searching' and excluded.state <> c.state then excluded.state_since
                    else c.state_since end,
                recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by, version = c.version + 1
            where c.state in ('searching', 'school_places') and (%3$s) is distinct from (%2$s)
            returning id, xmax = 0, programme_code, level"""
            .formatted(COLUMNS, of("excluded"), of("c"), of("p"));

    private final Sql sql;

    PushedCases(Sql sql) {
        this.sql = sql;
    }

    /** A case that a push opened or changed. */
    public record Merged(UUID id, boolean isNew, String programmeCode, String level) {
    }

    /**
     * @param closed cases that stay closed although they were pushed
     * @param matched cases with a proposal or a place, which keep what was decided about
     */
    public record Merge(List<Merged> merged, int closed, int matched) {
    }

    private record Kept(int closed, int matched) {
    }

    /** Pushes of one organisation are merged one after another. */
    public void lock(String organisation) {
        LOCK.lock(sql, organisation);
    }

    /** @param ids of cases that turn out to be new */
    public Merge merge(String organisation, Collection<PushedCase> cases, Supplier<UUID> ids, Instant now, String by) {
        CopyRows rows = new CopyRows(cases.size() * 320);
        cases.forEach(each -> write(rows, ids.get(), each));
        sql.update(CREATE);
        sql.copy(COPY, rows);
        Kept kept = sql.one(COUNT_KEPT, row -> new Kept(row.getInt(1), row.getInt(2)), organisation);
        List<Merged> merged = sql.list(MERGE,
                row -> new Merged(row.getObject(1, UUID.class), row.getBoolean(2), row.getString(3), row.getString(4)),
                organisation, by, organisation, now);
        return new Merge(merged, kept.closed(), kept.matched());
    }

    private static void write(CopyRows rows, UUID id, PushedCase pushed) {
        SearchCaseContent content = pushed.content();
        rows.cell(id).cell(pushed.key().text()).cell(content.programmeCode()).cell(content.level())
                .cell(List.of(new PathCodes().convertToDatabaseColumn(content.learningPaths())))
                .cell(content.startFrom()).cell(content.startTo()).cell(content.minWeeks()).cell(content.maxWeeks())
                .cell(List.of(new DayCodes().convertToDatabaseColumn(content.days())))
                .cell(content.minDays()).cell(content.maxDays()).cell(content.homeArea()).cell(content.travelMinutes())
                .cell(content.travelMode().code()).cell(content.wishes())
                .cell(List.of(new OfferCodes().convertToDatabaseColumn(content.needs())))
                .cell(content.ageBand() == null ? null : content.ageBand().code()).cell(content.searchingSince())
                .cell(content.atRisk()).cell(content.targetGroup() == null ? null : content.targetGroup().code())
                .cell(content.responsibility().code()).cell(content.inRounds()).cell(content.efforts().applications())
                .cell(content.efforts().interviews()).cell(content.efforts().rejections()).endRow();
    }

    private static String of(String table) {
        return CONTENT.stream().map(column -> table + '.' + column).collect(Collectors.joining(", "));
    }
}
