package nl.stagepact.placement.company.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.CompanySnapshot;
import nl.stagepact.servicekit.sql.Sql;

/** Applied snapshots of all companies. */
@ApplicationScoped
public class CompanySnapshots {

    private static final String LATEST = """
            select sequence, company_count, registered, changed, unchanged, outdated, removed, withdrawn, recorded_at,
                content_hash from company_snapshot order by sequence desc limit 1""";
    private static final String INSERT = """
            insert into company_snapshot (sequence, company_count, registered, changed, unchanged, outdated, removed, withdrawn,
                recorded_at, content_hash, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    CompanySnapshots(Sql sql) {
        this.sql = sql;
    }

    /** @param contentHash digest of the request body */
    public record Stored(CompanySnapshot snapshot, byte[] contentHash) {
    }

    /** The one with the highest number. */
    public Optional<Stored> latest() {
        return sql.first(LATEST, CompanySnapshots::stored);
    }

    public void insert(Stored stored, String by) {
        CompanySnapshot snapshot = stored.snapshot();
        sql.update(INSERT, snapshot.sequence(), snapshot.companies(), snapshot.registered(), snapshot.changed(),
                snapshot.unchanged(), snapshot.outdated(), snapshot.removed(), snapshot.withdrawn(), snapshot.recordedAt(),
                stored.contentHash(), by);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(new CompanySnapshot(row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5),
                row.getInt(6), row.getInt(7), row.getInt(8), row.getTimestamp(9).toInstant()), row.getBytes(10));
    }
}
