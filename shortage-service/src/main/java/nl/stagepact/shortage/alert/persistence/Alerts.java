package nl.stagepact.shortage.alert.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.alert.domain.Alert;

/** Alerts of pacts. Every query filters by pact. */
@ApplicationScoped
public class Alerts implements PanacheRepositoryBase<Alert, UUID> {

    /** Serialises changes of the alerts and rules of one pact. */
    private static final AdvisoryLock LOCK = new AdvisoryLock(0x5347_0106);

    private static final String OF_PACT = "ruleId in (select r.id from AlertRule r where r.pact = ?1)";
    private static final String LATEST_FIRST = " order by raisedAt desc, id desc";
    private static final String ACTIVE = OF_PACT + " and clearedAt is null" + LATEST_FIRST;
    private static final String ALL = OF_PACT + LATEST_FIRST;

    private final Sql sql;

    Alerts(Sql sql) {
        this.sql = sql;
    }

    /** Locks the pact's alerts and rules until commit. */
    public void lock(String pact) {
        LOCK.lock(sql, pact);
    }

    /** Alerts that are not cleared, latest first. */
    public List<Alert> active(String pact) {
        return list(ACTIVE, pact);
    }

    /** Latest first. @param active whether to omit cleared alerts */
    public List<Alert> latest(String pact, boolean active, int atMost) {
        return find(active ? ACTIVE : ALL, pact).range(0, atMost - 1).list();
    }

    public void add(List<Alert> alerts) {
        persist(alerts);
    }
}
