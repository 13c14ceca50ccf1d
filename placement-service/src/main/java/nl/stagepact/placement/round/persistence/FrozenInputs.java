package nl.stagepact.placement.round.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.matching.domain.CaseFacts;
import nl.stagepact.placement.matching.domain.MatchingInput;
import nl.stagepact.placement.matching.domain.PlaceFacts;
import nl.stagepact.placement.round.domain.SchoolFlags;
import nl.stagepact.servicekit.sql.CopyRows;
import nl.stagepact.servicekit.sql.Sql;

/** What rounds decide about, as it was when it was frozen. */
@ApplicationScoped
public class FrozenInputs {

    private static final String COPY_CASES = "copy matching_round_case (round_id, search_case_id, facts) from stdin";
    private static final String COPY_PLACES = "copy matching_round_place (round_id, vacancy_id, reserved_for, facts) from stdin";
    private static final String CASES = "select facts from matching_round_case where round_id = ? order by search_case_id";
    private static final String PLACES = "select facts from matching_round_place where round_id = ? order by vacancy_id, reserved_for";
    private static final String INSERT_SCHOOL = """
            insert into matching_round_school (round_id, organisation_code, cases, flagged, flags_count) values (?, ?, ?, ?, ?)""";
    private static final String SCHOOLS = """
            select organisation_code, cases, flagged, flags_count from matching_round_school where round_id = ?
            order by organisation_code""";

    private final Sql sql;

    FrozenInputs(Sql sql) {
        this.sql = sql;
    }

    public void write(UUID roundId, MatchingInput input, List<SchoolFlags> schools) {
        CopyRows cases = new CopyRows(input.cases().size() * 200);
        input.cases().forEach(each -> cases.cell(roundId).cell(each.id()).cell(each.line()).endRow());
        sql.copy(COPY_CASES, cases);
        CopyRows places = new CopyRows(input.places().size() * 200);
        input.places()
                .forEach(each -> places.cell(roundId).cell(each.id()).cell(each.reservedFor()).cell(each.line()).endRow());
        sql.copy(COPY_PLACES, places);
        sql.batch(INSERT_SCHOOL, schools, each -> new Object[] { roundId, each.organisationCode(), each.cases(),
                each.flagged(), each.flagsCount() });
    }

    public MatchingInput read(UUID roundId) {
        return new MatchingInput(sql.list(CASES, row -> CaseFacts.of(row.getString(1)), roundId),
                sql.list(PLACES, row -> PlaceFacts.of(row.getString(1)), roundId));
    }

    /** Facts of students and vacancies; how many of each school took part remains. */
    public void delete(UUID roundId) {
        sql.update("delete from matching_round_case where round_id = ?", roundId);
        sql.update("delete from matching_round_place where round_id = ?", roundId);
    }

    public List<SchoolFlags> schools(UUID roundId) {
        return sql.list(SCHOOLS, row -> new SchoolFlags(row.getString(1), row.getInt(2), row.getInt(3), row.getBoolean(4)),
                roundId);
    }
}
