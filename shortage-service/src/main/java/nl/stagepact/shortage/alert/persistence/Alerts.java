package nl.stagepact.shortage.alert.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.alert.domain.Alert;

/** Alerts that rules of pacts raised. Every query names the pact. */
@ApplicationScoped
public class Alerts implements PanacheRepositoryBase<Alert, UUID> {

    /** Alerts of one pact, and its rules. */
    private static final AdvisoryLock LOCK = new AdvisoryLock(0x5347_0106);

    private static final String OF_PACT = "ruleId in (select r.id from AlertRule r where r.pact = ?1)";
    private static final String LATEST_FIRST = " order by raisedAt desc, id desc";
    private static final String STANDING = OF_PACT + " and clearedAt is null" + LATEST_FIRST;
    private static final String ALL = OF_PACT + LATEST_FIRST;

    private final Sql sql;

    Alerts(Sql sql) {
        this.sql = sql;
    }

    /** Until commit nobody else raises or clears alerts of this pact, or changes its rules. */
    public void lock(String pact) {
        LOCK.lock(sql, pact);
    }

    /** Those that are not cleared, latest first. */
    public List<Alert> standing(String pact) {
        return list(STANDING, pact);
    }

    /** Latest first. @param standing only those that are not cleared */
    public List<Alert> latest(String pact, boolean standing, int atMost) {
        return find(standing ? STANDING : ALL, pact).range(0, atMost - 1).list();
    }

    public void add(List<Alert> alerts) {
        persist(alerts);
    }
}
