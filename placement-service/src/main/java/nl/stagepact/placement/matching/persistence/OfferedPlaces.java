package nl.stagepact.placement.matching.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.matching.domain.PlaceFacts;
import nl.stagepact.placement.register.domain.GridPoint;
import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.placement.reservation.domain.Reservation;
import nl.stagepact.placement.reservation.domain.SeatKind;
import nl.stagepact.placement.reservation.domain.SeatsLeft;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;

/** Published vacancies with free places that a round can give away. */
@ApplicationScoped
public class OfferedPlaces {

    private static final String OFFERED = """
            select v.id, v.leerbedrijf_id, v.programme_codes, v.learning_path, v.period_from, v.period_to, v.days, v.offers,
                array(select distinct t ->> 'workProcess' from jsonb_array_elements(v.tasks) t
                    where t ->> 'workProcess' is not null order by 1) as work_processes, left(c.postcode, 4) as area,
                exists (select 1 from vacancy_sharing s where s.vacancy_id = v.id) as shareable, v.places,
                array(select coalesce(r.institution_code, '') || ':' || coalesce(r.programme_code, '') || ':' || r.places
                    from vacancy_reservation r where r.vacancy_id = v.id) as reservations,
                array(select t.organisation_code || ':' || t.programme_code from taken_seat t where t.vacancy_id = v.id) as seated
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
        return sql.list(statement, row -> read(row, areas), today, of).stream().flatMap(List::stream).toList();
    }

    /** Open seats and those of each reservation, where some are free. */
    private static List<PlaceFacts> read(ResultSet row, Map<String, PostcodeArea> areas) throws SQLException {
        PostcodeArea area = areas.get(String.valueOf(row.getString("area")));
        if (area == null) {
            return List.of();
        }
        GridPoint point = GridPoint.of(area);
        int offers = FactBits.offers(Columns.texts(row, "offers"));
        PlaceFacts all = new PlaceFacts(row.getObject("id", UUID.class), row.getString("leerbedrijf_id"),
                Columns.texts(row, "programme_codes"), FactBits.paths(List.of(row.getString("learning_path"))),
                FactBits.day(row.getObject("period_from", LocalDate.class)),
                FactBits.day(row.getObject("period_to", LocalDate.class)), FactBits.days(Columns.texts(row, "days")),
                point.east(), point.north(), offers, Columns.texts(row, "work_processes"), FactBits.youngest(offers), 0, "",
                row.getBoolean("shareable"));
        return seatsLeft(row).entrySet().stream().map(each -> all.withSeats(each.getValue(), each.getKey())).toList();
    }

    private static Map<SeatKind, Integer> seatsLeft(ResultSet row) throws SQLException {
        return SeatsLeft.of(row.getInt("places"),
                Columns.texts(row, "reservations").stream().map(text -> text.split(":"))
                        .map(each -> new Reservation(new SeatKind(each[0], each[1]), Integer.parseInt(each[2]))).toList(),
                Columns.texts(row, "seated").stream().map(text -> text.split(":"))
                        .map(each -> new SeatKind.Seeker(each[0], each[1])).toList())
                .byKind();
    }
}
