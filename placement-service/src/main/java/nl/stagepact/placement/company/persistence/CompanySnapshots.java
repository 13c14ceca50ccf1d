package nl.stagepact.placement.company.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.CompanySnapshot;

/** Snapshots of all companies that were taken in. */
@ApplicationScoped
public class CompanySnapshots {

    private static final String LATEST = """
            select sequence, company_count, registered, changed, unchanged, outdated, removed, withdrawn, recorded_at,
                content_hash from company_snapshot order by sequence desc limit 1""";
    private static final String INSERT = """
            insert into company_snapshot (sequence, company_count, registered, changed, unchanged, outdated, removed, withdrawn,
                recorded_at, content_hash, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;

    CompanySnapshots(DataSource database) {
        this.database = database;
    }

    /** @param contentHash digest of what was sent */
    public record Stored(CompanySnapshot snapshot, byte[] contentHash) {
    }

    /** That with the highest number. */
    public Optional<Stored> latest() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LATEST);
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new Stored(new CompanySnapshot(row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4),
                    row.getInt(5), row.getInt(6), row.getInt(7), row.getInt(8), row.getTimestamp(9).toInstant()),
                    row.getBytes(10)));
        } catch (SQLException e) {
            throw new IllegalStateException("Snapshots could not be read", e);
        }
    }

    public void insert(Stored stored, String by) {
        CompanySnapshot snapshot = stored.snapshot();
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, snapshot.sequence());
            insert.setInt(2, snapshot.companies());
            insert.setInt(3, snapshot.registered());
            insert.setInt(4, snapshot.changed());
            insert.setInt(5, snapshot.unchanged());
            insert.setInt(6, snapshot.outdated());
            insert.setInt(7, snapshot.removed());
            insert.setInt(8, snapshot.withdrawn());
            insert.setTimestamp(9, Timestamp.from(snapshot.recordedAt()));
            insert.setBytes(10, stored.contentHash());
            insert.setString(11, by);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The snapshot could not be written", e);
        }
    }
}
