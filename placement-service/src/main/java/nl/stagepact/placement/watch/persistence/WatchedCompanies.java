package nl.stagepact.placement.watch.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.Withdrawal;
import nl.stagepact.placement.company.persistence.Withdrawals;
import nl.stagepact.placement.watch.domain.RunningPlacements;
import nl.stagepact.servicekit.paging.Page;

/** Which companies a school watches, and what was withdrawn there. Every query names the school. */
@ApplicationScoped
public class WatchedCompanies {

    private static final String INSERT = """
            insert into watched_company (institution_code, leerbedrijf_id, watched_since, watched_by) values (?, ?, ?, ?)
            on conflict do nothing""";
    private static final String PAGE = """
            select leerbedrijf_id from watched_company where institution_code = ? and leerbedrijf_id > ?
            order by leerbedrijf_id limit ?""";
    private static final String WITHDRAWALS = """
            select r.position, r.leerbedrijf_id, r.programme_code, r.withdrawn_on, r.reason, r.recorded_at
            from recognition_withdrawal r
            join watched_company w on w.leerbedrijf_id = r.leerbedrijf_id and w.institution_code = ?
            where r.position > ? order by r.position limit ?""";

    private static final String PLACEMENTS = """
            select leerbedrijf_id, programme_code, students, last_day from running_placement
            where institution_code = ? and leerbedrijf_id = any(?) order by leerbedrijf_id, programme_code, last_day""";
    /** Of two that are told at once the second one replaces the first. */
    private static final String LOCK = """
            select 1 from watched_company where institution_code = ? and leerbedrijf_id = ? for update""";
    private static final String FORGET_PLACEMENTS = """
            delete from running_placement where institution_code = ? and leerbedrijf_id = ?""";
    private static final String INSERT_PLACEMENT = """
            insert into running_placement (institution_code, leerbedrijf_id, programme_code, students, last_day)
            values (?, ?, ?, ?, ?)""";

    private final DataSource database;

    WatchedCompanies(DataSource database) {
        this.database = database;
    }

    public int count(String institutionCode) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select count(*) from watched_company where institution_code = ?")) {
            select.setString(1, institutionCode);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Watched companies could not be counted", e);
        }
    }

    /** @return false when it was there already */
    public boolean insert(String institutionCode, String leerbedrijfId, Instant now, String by) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, institutionCode);
            insert.setString(2, leerbedrijfId);
            insert.setTimestamp(3, Timestamp.from(now));
            insert.setString(4, by);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("A watched company could not be written", e);
        }
    }

    public boolean contains(String institutionCode, String leerbedrijfId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select 1 from watched_company where institution_code = ? and leerbedrijf_id = ?")) {
            select.setString(1, institutionCode);
            select.setString(2, leerbedrijfId);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A watched company could not be read", e);
        }
    }

    /** Instead of those that were there; of a company that is watched, in a transaction. */
    public void replacePlacements(String institutionCode, String leerbedrijfId, List<RunningPlacements> placements) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK);
                PreparedStatement forget = connection.prepareStatement(FORGET_PLACEMENTS);
                PreparedStatement insert = connection.prepareStatement(INSERT_PLACEMENT)) {
            lock.setString(1, institutionCode);
            lock.setString(2, leerbedrijfId);
            lock.execute();
            forget.setString(1, institutionCode);
            forget.setString(2, leerbedrijfId);
            forget.executeUpdate();
            for (RunningPlacements each : placements) {
                insert.setString(1, institutionCode);
                insert.setString(2, leerbedrijfId);
                insert.setString(3, each.programmeCode());
                insert.setInt(4, each.students());
                insert.setDate(5, Date.valueOf(each.to()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Placements could not be written", e);
        }
    }

    /** Of the school, by company. */
    public Map<String, List<RunningPlacements>> placements(String institutionCode, Collection<String> leerbedrijfIds) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PLACEMENTS)) {
            select.setString(1, institutionCode);
            select.setArray(2, connection.createArrayOf("text", leerbedrijfIds.toArray()));
            Map<String, List<RunningPlacements>> placements = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    placements.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                            .add(new RunningPlacements(row.getString(2), row.getInt(3), row.getDate(4).toLocalDate()));
                }
            }
            return placements;
        } catch (SQLException e) {
            throw new IllegalStateException("Placements could not be read", e);
        }
    }

    public void delete(String institutionCode, String leerbedrijfId) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection
                        .prepareStatement("delete from watched_company where institution_code = ? and leerbedrijf_id = ?")) {
            delete.setString(1, institutionCode);
            delete.setString(2, leerbedrijfId);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A watched company could not be removed", e);
        }
    }

    /** Their ids, after that one. */
    public Page<String> page(String institutionCode, String after, int size) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setString(1, institutionCode);
            select.setString(2, after);
            select.setInt(3, size + 1);
            List<String> ids = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
            return Page.of(ids, size, id -> id);
        } catch (SQLException e) {
            throw new IllegalStateException("Watched companies could not be read", e);
        }
    }

    /** At companies that the school watches now, after that position, in order. */
    public List<Withdrawal> withdrawals(String institutionCode, long after, int atMost) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(WITHDRAWALS)) {
            select.setString(1, institutionCode);
            select.setLong(2, after);
            select.setInt(3, atMost);
            List<Withdrawal> withdrawals = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    withdrawals.add(Withdrawals.withdrawal(row));
                }
            }
            return withdrawals;
        } catch (SQLException e) {
            throw new IllegalStateException("Withdrawals could not be read", e);
        }
    }
}
