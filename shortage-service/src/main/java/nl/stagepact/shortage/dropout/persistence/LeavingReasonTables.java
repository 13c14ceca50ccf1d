package nl.stagepact.shortage.dropout.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.shortage.dropout.domain.LeavingReason;
import nl.stagepact.shortage.dropout.domain.LeavingReasons;

/** Schools' tables of reasons. Every query names the school. */
@ApplicationScoped
public class LeavingReasonTables {

    private static final String FIND = """
            select t.version, r.code, r.name, r.duo_category, r.lack_of_place from leaving_reasons t
            left join leaving_reason r using (institution_code) where institution_code = ? order by r.code""";
    private static final String SET_VERSION = """
            insert into leaving_reasons (institution_code, version, changed_at, changed_by) values (?, ?, ?, ?)
            on conflict (institution_code) do update
            set version = excluded.version, changed_at = excluded.changed_at, changed_by = excluded.changed_by""";
    private static final String INSERT = """
            insert into leaving_reason (institution_code, code, name, duo_category, lack_of_place) values (?, ?, ?, ?, ?)""";

    private final DataSource database;

    LeavingReasonTables(DataSource database) {
        this.database = database;
    }

    /** Version 0 without reasons for a school that has none. */
    public LeavingReasons of(String institutionCode) {
        try (Connection connection = database.getConnection(); PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, institutionCode);
            List<LeavingReason> reasons = new ArrayList<>();
            int version = 0;
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    version = row.getInt("version");
                    if (row.getString("code") != null) {
                        reasons.add(new LeavingReason(row.getString("code"), row.getString("name"), row.getInt("duo_category"),
                                row.getBoolean("lack_of_place")));
                    }
                }
            }
            return new LeavingReasons(reasons, version);
        } catch (SQLException e) {
            throw new IllegalStateException("Reasons could not be read", e);
        }
    }

    public void replace(String institutionCode, LeavingReasons table, Instant at, String by) {
        try (Connection connection = database.getConnection();
                PreparedStatement version = connection.prepareStatement(SET_VERSION);
                PreparedStatement delete = connection.prepareStatement("delete from leaving_reason where institution_code = ?");
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            version.setString(1, institutionCode);
            version.setInt(2, table.version());
            version.setTimestamp(3, Timestamp.from(at));
            version.setString(4, by);
            version.executeUpdate();
            delete.setString(1, institutionCode);
            delete.executeUpdate();
            for (LeavingReason reason : table.reasons()) {
                insert.setString(1, institutionCode);
                insert.setString(2, reason.code());
                insert.setString(3, reason.name());
                insert.setInt(4, reason.duoCategory());
                insert.setBoolean(5, reason.lackOfPlace());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Reasons could not be written", e);
        }
    }
}
