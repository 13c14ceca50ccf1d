package nl.stagepact.shortage.alert.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.shortage.alert.domain.AlertRejected;
import nl.stagepact.shortage.alert.domain.AlertRule;

/** Rules of pacts that have not ended. Every query filters by pact. */
@ApplicationScoped
public class PactAlertRules implements PanacheRepositoryBase<AlertRule, UUID> {

    /** Oldest first. */
    public List<AlertRule> of(String pact) {
        return list("pact = ?1 and endedAt is null order by createdAt, id", pact);
    }

    public long countOf(String pact) {
        return count("pact = ?1 and endedAt is null", pact);
    }

    /** @throws AlertRejected.NotFound if the pact has no such rule */
    public AlertRule require(String pact, UUID id) {
        return find("pact = ?1 and id = ?2 and endedAt is null", pact, id).singleResultOptional()
                .orElseThrow(AlertRejected.NotFound::new);
    }

    public void add(AlertRule rule) {
        persist(rule);
    }
}
