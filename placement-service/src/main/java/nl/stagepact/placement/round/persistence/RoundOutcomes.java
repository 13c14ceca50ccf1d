package nl.stagepact.placement.round.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.matching.domain.GivenPlace;
import nl.stagepact.placement.matching.domain.MatchingOutcome;
import nl.stagepact.placement.matching.domain.MatchingOutcome.CaseOutcome;
import nl.stagepact.placement.matching.domain.MatchingOutcome.PlaceOutcome;
import nl.stagepact.placement.matching.domain.MatchingOutcome.Remedy;
import nl.stagepact.placement.round.domain.AcquisitionList;
import nl.stagepact.placement.round.domain.RoundReport;
import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.CopyRows;
import nl.stagepact.servicekit.sql.Sql;

/** What rounds decided. Rows of a round are replaced together. */
@ApplicationScoped
public class RoundOutcomes {

    private static final String COPY_CASES = """
            copy matching_round_outcome (round_id, search_case_id, vacancy_id, minutes_tenths, candidates, preferred, removed,
                blocking, remedies, shared, days, parts) from stdin""";
    private static final String COPY_PLACES = """
            copy matching_round_demand (round_id, vacancy_id, students, candidates, removed, extra_seat_class)
            from stdin""";
    private static final String REPORT = """
            insert into matching_round_report (round_id, report) values (?, ?::jsonb)
            on conflict (round_id) do update set report = excluded.report""";
    /** By the primary key, also right after a round was stored, when the planner has no statistics of it. */
    private static final String OF_CASE = """
            select o.search_case_id, o.vacancy_id, o.minutes_tenths, o.candidates, o.preferred, o.removed, o.blocking, o.remedies,
                o.shared, o.days, o.parts
            from matching_round_outcome o
            where o.round_id = ? and o.search_case_id = (select id from search_case where organisation_code = ? and case_key = ?)""";
    private static final String OF_VACANCY = """
            select d.vacancy_id, d.students, d.candidates, d.removed
            from matching_round_demand d join vacancy v on v.id = d.vacancy_id
            where d.round_id = ? and d.vacancy_id = ? and v.leerbedrijf_id = ?""";
    private static final String LATEST_OF_VACANCY = """
            select m.id, d.students, d.candidates, d.removed
            from matching_round_demand d join matching_round m on m.id = d.round_id join vacancy v on v.id = d.vacancy_id
            where d.vacancy_id = ? and v.leerbedrijf_id = ? and m.state = 'published' order by m.state_since desc, m.id desc
            limit 1""";
    private static final String STUDENTS_WANTING = """
            select c.programme_code, left(c.home_area, 2), count(*)::int
            from matching_round_outcome o join search_case c on c.id = o.search_case_id
            where o.round_id = ? and o.vacancy_id is null group by 1, 2 having count(*) >= ? order by 3 desc, 1, 2""";
    /** Only for programmes of which enough students got no place. */
    private static final String SEATS_WANTED = """
            with wanting as (select c.programme_code from matching_round_outcome o join search_case c on c.id = o.search_case_id
                where o.round_id = ? and o.vacancy_id is null group by 1 having count(*) >= ?)
            select w.programme_code, left(t.postcode, 2), count(*)::int
            from matching_round_demand d join vacancy v on v.id = d.vacancy_id join training_company t using (leerbedrijf_id)
                join wanting w on w.programme_code = any(v.programme_codes)
            where d.round_id = ? and d.extra_seat_class is not null group by 1, 2 order by 3 desc, 1, 2""";
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {
    };
    private static final TypeReference<List<Remedy>> REMEDIES = new TypeReference<>() {
    };

    private static final TypeReference<List<GivenPlace>> PARTS = new TypeReference<>() {
    };

    private final Sql sql;
    private final ObjectMapper json;

    RoundOutcomes(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public void replace(UUID roundId, MatchingOutcome outcome, RoundReport report) {
        delete(roundId);
        CopyRows cases = new CopyRows(outcome.cases().size() * 300);
        outcome.cases().forEach(each -> cases.cell(roundId).cell(each.caseId()).cell(each.vacancyId())
                .cell(each.minutesTenths()).cell(each.candidates()).cell(each.preferred()).cell(write(each.removed()))
                .cell(each.blocking()).cell(write(each.remedies())).cell(each.shared()).cell(each.days())
                .cell(write(each.parts())).endRow());
        sql.copy(COPY_CASES, cases);
        CopyRows places = new CopyRows(outcome.places().size() * 200);
        outcome.places().forEach(each -> places.cell(roundId).cell(each.vacancyId()).cell(each.students())
                .cell(each.candidates()).cell(write(each.removed())).cell(each.extraSeatClass()).endRow());
        sql.copy(COPY_PLACES, places);
        sql.update(REPORT, roundId, write(report));
    }

    /** All but the report. */
    public void delete(UUID roundId) {
        sql.update("delete from matching_round_outcome where round_id = ?", roundId);
        sql.update("delete from matching_round_demand where round_id = ?", roundId);
    }

    public Optional<RoundReport> report(UUID roundId) {
        return sql.first("select report from matching_round_report where round_id = ?",
                row -> read(row.getString(1), new TypeReference<RoundReport>() {
                }), roundId);
    }

    /** Of a case of the organisation. */
    public Optional<CaseOutcome> ofCase(UUID roundId, String organisation, CaseKey key) {
        return sql.first(OF_CASE,
                row -> new CaseOutcome(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3), row.getInt(4),
                        row.getInt(5), read(row.getString(6), COUNTS), row.getInt(7), read(row.getString(8), REMEDIES),
                        row.getBoolean(9), Columns.texts(row, "days"), read(row.getString(11), PARTS)),
                roundId, organisation, key.text());
    }

    /** Of a vacancy of the company. */
    public Optional<PlaceOutcome> ofVacancy(UUID roundId, UUID vacancyId, LeerbedrijfId company) {
        return sql.first(OF_VACANCY, row -> new PlaceOutcome(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3),
                read(row.getString(4), COUNTS), null), roundId, vacancyId, company.code());
    }

    /** Of a vacancy of the company, with the latest published round that decided about it. */
    public Optional<Map.Entry<UUID, PlaceOutcome>> latestOfVacancy(UUID vacancyId, LeerbedrijfId company) {
        return sql.first(LATEST_OF_VACANCY, row -> Map.entry(row.getObject(1, UUID.class), new PlaceOutcome(vacancyId,
                row.getInt(2), row.getInt(3), read(row.getString(4), COUNTS), null)), vacancyId, company.code());
    }

    /** @param atLeast students of whom something is told */
    public AcquisitionList acquisitionList(UUID roundId, int atLeast) {
        return new AcquisitionList(sql.list(SEATS_WANTED, RoundOutcomes::wanted, roundId, atLeast, roundId),
                sql.list(STUDENTS_WANTING, RoundOutcomes::wanted, roundId, atLeast));
    }

    private static AcquisitionList.Wanted wanted(ResultSet row) throws SQLException {
        return new AcquisitionList.Wanted(row.getString(1), row.getString(2), row.getInt(3));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures can be written", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures that were written can be read", e);
        }
    }
}
