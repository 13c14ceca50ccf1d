package nl.stagepact.discrimination.routing.persistence;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.discrimination.routing.domain.Desk;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;

/** Desks by code. Public: everyone may read how a desk handles reports. */
@ApplicationScoped
public class Desks implements PanacheRepositoryBase<Desk, String> {

    private static final AdvisoryLock LOCK = new AdvisoryLock(1);

    private final Sql sql;

    Desks(Sql sql) {
        this.sql = sql;
    }

    /** Locks the desk until commit, also one that does not exist yet. */
    public void lock(DeskCode code) {
        LOCK.lock(sql, code.text());
    }

    /** Flushes, so that the version of the entity is that of its row. */
    public void save(Desk desk) {
        persist(desk);
        flush();
    }

    public Optional<Desk> find(DeskCode code) {
        return findByIdOptional(code.text());
    }

    /** Desks after a code, by code. */
    public List<Desk> after(String code, int size) {
        return find("code > ?1 order by code", code).range(0, size - 1).list();
    }

    /** Codes of all desks; a country has some hundreds. */
    public List<DeskCode> codes() {
        return sql.list("select code from desk", row -> new DeskCode(row.getString(1)));
    }
}
