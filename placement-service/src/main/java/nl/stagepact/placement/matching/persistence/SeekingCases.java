package nl.stagepact.placement.matching.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.matching.domain.CaseFacts;
import nl.stagepact.placement.matching.domain.CaseGroup;
import nl.stagepact.placement.matching.domain.MatchingPolicy;
import nl.stagepact.placement.matching.domain.Requirements;
import nl.stagepact.placement.register.domain.GridPoint;
import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.placement.searchcase.domain.TravelMode;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;

/** Search cases that take part in a round. */
@ApplicationScoped
public class SeekingCases {

    /** Nobody is proposed a vacancy again that did not become a placement, nor another one of a company that it has or had. */
    private static final String SEEKING = """
            select id, organisation_code, programme_code, level, learning_paths, start_from, start_to, min_weeks, days, min_days,
                home_area, travel_mode, travel_minutes, needs, wishes, age_band, searching_since, at_risk, target_group,
                array(select p.vacancy_id from placement p where p.search_case_id = search_case.id
                        and p.vacancy_id is not null and p.state in ('refused', 'lapsed')
                    union select v.id from placement p join vacancy v using (leerbedrijf_id)
                        where p.search_case_id = search_case.id and p.state in ('agreed', 'running', 'interrupted')
                        and v.status = 'published' order by 1) as declined
            from search_case
            where %s and in_rounds and state in ('searching', 'school_places') and start_to >= ? order by id""";
    private static final String OF_ORGANISATIONS = SEEKING.formatted("organisation_code = any(?)");
    private static final String AMONG = SEEKING.formatted("id = any(?::uuid[])");
    private static final String FLAGGED = """
            select organisation_code, count(*)::int, count(*) filter (where at_risk)::int from search_case
            where organisation_code = any(?) and in_rounds and state in ('searching', 'school_places') and start_to >= ?
            group by organisation_code order by organisation_code""";

    private final Sql sql;

    SeekingCases(Sql sql) {
        this.sql = sql;
    }

    /**
     * Cases of an organisation.
     *
     * @param flagged of these, at risk
     */
    public record Flagged(String organisationCode, int cases, int flagged) {
    }

    public List<Flagged> flagged(Collection<String> organisations, LocalDate today) {
        return sql.list(FLAGGED, row -> new Flagged(row.getString(1), row.getInt(2), row.getInt(3)), organisations, today);
    }

    /**
     * Who lives in an area without a known location takes no part.
     *
     * @param flagging organisations whose flags give priority
     */
    public List<CaseFacts> of(Collection<String> organisations, Set<String> flagging, MatchingPolicy policy, LocalDate today,
            Map<String, PostcodeArea> areas) {
        return sql.list(OF_ORGANISATIONS, row -> read(row, flagging, policy, today, areas), organisations, today).stream()
                .flatMap(Optional::stream).toList();
    }

    /** Those of the cases that still take part, as they are now, by id. */
    public Map<UUID, CaseFacts> among(Collection<UUID> cases, MatchingPolicy policy, LocalDate today,
            Map<String, PostcodeArea> areas) {
        return sql.list(AMONG, row -> read(row, Set.of(), policy, today, areas), cases, today).stream()
                .flatMap(Optional::stream).collect(Collectors.toMap(CaseFacts::id, Function.identity()));
    }

    private static Optional<CaseFacts> read(ResultSet row, Set<String> flagging, MatchingPolicy policy, LocalDate today,
            Map<String, PostcodeArea> areas) throws SQLException {
        PostcodeArea home = areas.get(row.getString("home_area"));
        if (home == null) {
            return Optional.empty();
        }
        GridPoint point = GridPoint.of(home);
        String level = row.getString("level");
        boolean atRisk = row.getBoolean("at_risk");
        LocalDate since = row.getObject("searching_since", LocalDate.class);
        String group = row.getString("target_group");
        String organisation = row.getString("organisation_code");
        Requirements must = new Requirements(row.getString("programme_code"),
                FactBits.paths(Columns.texts(row, "learning_paths")), FactBits.day(row.getObject("start_to", LocalDate.class)),
                row.getInt("min_weeks"), FactBits.days(Columns.texts(row, "days")), row.getInt("min_days"), point.east(),
                point.north(), Columns.constant(row, "travel_mode", TravelMode.class).ordinal(),
                row.getInt("travel_minutes") * 10,
                FactBits.offers(Columns.texts(row, "needs")), FactBits.age(row.getString("age_band")));
        return Optional.of(new CaseFacts(row.getObject("id", UUID.class),
                new CaseGroup(organisation, level, atRisk, group == null ? "" : group), must,
                FactBits.day(later(row.getObject("start_from", LocalDate.class), today)), Columns.texts(row, "wishes"),
                policy.classOf(level, atRisk && flagging.contains(organisation), since, today),
                List.of((UUID[]) row.getArray("declined").getArray()), ""));
    }

    private static LocalDate later(LocalDate day, LocalDate other) {
        return day.isBefore(other) ? other : day;
    }
}
