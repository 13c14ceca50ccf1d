package nl.stagepact.discrimination.keys.persistence;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.Sql;

/** What receipt codes lead to. */
@ApplicationScoped
public class ReporterKeys {

    private final Sql sql;

    ReporterKeys(Sql sql) {
        this.sql = sql;
    }

    public void insert(UUID caseId, byte[] lookupDigest, byte[] publicKey) {
        sql.update("insert into reporter_key (case_id, lookup_digest, public_key) values (?, ?, ?)", caseId, lookupDigest,
                publicKey);
    }

    public Optional<UUID> findCase(byte[] lookupDigest) {
        return sql.first("select case_id from reporter_key where lookup_digest = ?", row -> row.getObject(1, UUID.class),
                lookupDigest);
    }

    public void erase(UUID caseId) {
        sql.update("delete from reporter_key where case_id = ?", caseId);
    }

    public byte[] publicKey(UUID caseId) {
        return sql.one("select public_key from reporter_key where case_id = ?", row -> row.getBytes(1), caseId);
    }
}
