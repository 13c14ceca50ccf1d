package nl.stagepact.discrimination.escrow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.escrow.domain.Lodging;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;

/** What reporters lodged; a case has one lodging at most. */
@ApplicationScoped
public class Lodgings {

    private static final String SELECT = """
            select id, case_id, desk, keeper_key, threshold, wish, lodged_on, origin, told_on, answered_on from lodging""";
    private static final String INSERT = """
            insert into lodging (id, case_id, desk, keeper_key, threshold, wish, lodged_on, origin)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    Lodgings(Sql sql) {
        this.sql = sql;
    }

    public void insert(Lodging lodging) {
        sql.update(INSERT, lodging.id(), lodging.caseId(), lodging.desk().id(), lodging.keeperKey(), lodging.threshold(),
                lodging.wish().code(), lodging.lodgedOn(), lodging.origin());
    }

    public Optional<Lodging> ofCase(UUID caseId) {
        return sql.first(SELECT + " where case_id = ?", Lodgings::read, caseId);
    }

    public Optional<Lodging> find(UUID id) {
        return sql.first(SELECT + " where id = ?", Lodgings::read, id);
    }

    public void vouch(UUID id, String origin) {
        sql.update("update lodging set origin = ? where id = ?", origin, id);
    }

    public void tell(UUID id, LocalDate today) {
        sql.update("update lodging set told_on = ? where id = ?", today, id);
    }

    public void answer(UUID id, LocalDate today) {
        sql.update("update lodging set answered_on = ? where id = ?", today, id);
    }

    /** Notes that the case is lodged on this day. @return false when it was before */
    public boolean noteDay(UUID caseId, LocalDate day) {
        return sql.update("""
                insert into lodging_day (case_id, day) values (?, ?)
                on conflict (case_id) do update set day = excluded.day where lodging_day.day < excluded.day""", caseId,
                day) > 0;
    }

    public void eraseDay(UUID caseId) {
        sql.update("delete from lodging_day where case_id = ?", caseId);
    }

    public void delete(UUID id) {
        sql.update("delete from lodging where id = ?", id);
    }

    private static Lodging read(ResultSet row) throws SQLException {
        return new Lodging(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class),
                new Recipient(row.getString("desk")), row.getBytes("keeper_key"), row.getInt("threshold"),
                Columns.constant(row, "wish", Wish.class), row.getObject("lodged_on", LocalDate.class),
                row.getString("origin"), row.getObject("told_on", LocalDate.class),
                row.getObject("answered_on", LocalDate.class));
    }
}
