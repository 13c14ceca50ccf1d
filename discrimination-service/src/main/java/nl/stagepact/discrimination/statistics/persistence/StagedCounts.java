package nl.stagepact.discrimination.statistics.persistence;

import java.util.Collection;
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

    /** Lets nobody else release until commit. */
    public void lock() {
        RELEASE.lock(sql);
    }

    public void delete(Collection<UUID> ids) {
        sql.update("delete from staged_count where id = any(?::uuid[])", ids);
    }

    public List<Staged> all() {
        return sql.list("select id, sealed from staged_count",
                row -> new Staged(row.getObject("id", UUID.class), row.getBytes("sealed")));
    }
}
