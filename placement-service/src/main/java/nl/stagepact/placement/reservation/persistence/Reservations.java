package nl.stagepact.placement.reservation.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.reservation.domain.Reservation;
import nl.stagepact.placement.reservation.domain.SeatKind;
import nl.stagepact.servicekit.sql.Sql;

/** Reserved seats of vacancies. */
@ApplicationScoped
public class Reservations {

    private static final String INSERT = """
            insert into vacancy_reservation (vacancy_id, institution_code, programme_code, places)
            values (?, nullif(?, ''), nullif(?, ''), ?)""";
    private static final String OF_VACANCY = """
            select coalesce(institution_code, ''), coalesce(programme_code, ''), places from vacancy_reservation where vacancy_id = ?
            order by 1, 2""";

    private final Sql sql;

    Reservations(Sql sql) {
        this.sql = sql;
    }

    public void replace(UUID vacancyId, List<Reservation> reservations) {
        sql.update("delete from vacancy_reservation where vacancy_id = ?", vacancyId);
        sql.batch(INSERT, reservations, each -> new Object[] { vacancyId, each.kind().institutionCode(),
                each.kind().programmeCode(), each.places() });
    }

    /** Whether the company consents that two students share a place of the vacancy. */
    public void setShareable(UUID vacancyId, boolean consents) {
        sql.update(consents ? "insert into vacancy_sharing (vacancy_id) values (?) on conflict do nothing"
                : "delete from vacancy_sharing where vacancy_id = ?", vacancyId);
    }

    public boolean isShareable(UUID vacancyId) {
        return sql.first("select 1 from vacancy_sharing where vacancy_id = ?", row -> true, vacancyId).isPresent();
    }

    /** By school, then programme. */
    public List<Reservation> of(UUID vacancyId) {
        return sql.list(OF_VACANCY,
                row -> new Reservation(new SeatKind(row.getString(1), row.getString(2)), row.getInt(3)), vacancyId);
    }
}
