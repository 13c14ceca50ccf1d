package nl.stagepact.placement.matching.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.matching.domain.PlaceFacts;
import nl.stagepact.placement.register.domain.GridPoint;
import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;

/** Published vacancies with free places that a round can give away. */
@ApplicationScoped
public class OfferedPlaces {

    private static final String OFFERED = """
            select v.id, v.leerbedrijf_id, v.programme_codes, v.learning_path, v.period_from, v.period_to, v.days, v.offers,
                array(select distinct t ->> 'workProcess' from jsonb_array_elements(v.tasks) t
                    where t ->> 'workProcess' is not null order by 1) as work_processes, left(c.postcode, 4) as area,
                v.places - (select count(*) from placement p where p.vacancy_id = v.id
                    and p.state in ('proposed', 'agreed', 'running')) as free
            from vacancy v join training_company c using (leerbedrijf_id)
            where v.status = 'published' and v.period_to >= ? and %s order by v.id""";
    private static final String OF_PROGRAMMES = OFFERED.formatted("v.programme_codes && ?::text[]");
    private static final String AMONG = OFFERED.formatted("v.id = any(?)");

    private final Sql sql;

    OfferedPlaces(Sql sql) {
        this.sql = sql;
    }

    /** For any of these programmes; a vacancy whose location is unknown takes no part. */
    public List<PlaceFacts> of(Collection<String> programmes, LocalDate today, Map<String, PostcodeArea> areas) {
        return read(OF_PROGRAMMES, today, areas, programmes);
    }

    /** Those of the vacancies that still have a free place. */
    public List<PlaceFacts> among(Collection<UUID> vacancies, LocalDate today, Map<String, PostcodeArea> areas) {
        return vacancies.isEmpty() ? List.of() : read(AMONG, today, areas, vacancies);
    }

    private List<PlaceFacts> read(String statement, LocalDate today, Map<String, PostcodeArea> areas, Collection<?> of) {
        return sql.list(statement, row -> read(row, areas), today, of).stream().flatMap(Optional::stream).toList();
    }

    private static Optional<PlaceFacts> read(ResultSet row, Map<String, PostcodeArea> areas) throws SQLException {
        PostcodeArea area = areas.get(String.valueOf(row.getString("area")));
        int free = row.getInt("free");
        if (area == null || free <= 0) {
            return Optional.empty();
        }
        GridPoint point = GridPoint.of(area);
        int offers = FactBits.offers(Columns.texts(row, "offers"));
        return Optional.of(new PlaceFacts(row.getObject("id", UUID.class), row.getString("leerbedrijf_id"),
                Columns.texts(row, "programme_codes"), FactBits.paths(List.of(row.getString("learning_path"))),
                FactBits.day(row.getObject("period_from", LocalDate.class)),
                FactBits.day(row.getObject("period_to", LocalDate.class)), FactBits.days(Columns.texts(row, "days")),
                point.east(), point.north(), offers, Columns.texts(row, "work_processes"), FactBits.youngest(offers), free));
    }
}
