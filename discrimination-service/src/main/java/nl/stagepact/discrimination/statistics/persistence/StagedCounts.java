package nl.stagepact.discrimination.statistics.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;

/** Counts that wait to be released. */
@ApplicationScoped
public class StagedCounts {

    private static final AdvisoryLock RELEASE = new AdvisoryLock(3);

    private final Sql sql;

    StagedCounts(Sql sql) {
        this.sql = sql;
    }

    /** @param id random @param sealed for the service */
    public record Staged(UUID id, byte[] sealed) {
    }

    public void insert(Staged staged) {
        sql.update("insert into staged_count (id, sealed) values (?, ?)", staged.id(), staged.sealed());
    }

    /** Locks the release until commit, and takes all that wait. */
    public List<Staged> takeAll() {
        RELEASE.lock(sql);
        return sql.list("delete from staged_count returning id, sealed",
                row -> new Staged(row.getObject("id", UUID.class), row.getBytes("sealed")));
    }

    public int waiting() {
        return sql.one("select count(*) from staged_count", row -> row.getInt(1));
    }
}
