package nl.stagepact.placement.confirmation.persistence;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.placement.confirmation.domain.PactConfirmationPolicy;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;

/** Confirmation policies of the pacts that set one. */
@ApplicationScoped
public class PactConfirmationPolicies implements PanacheRepositoryBase<PactConfirmationPolicy, String> {

    /** The policy of one pact, which has no row before it is first set. */
    private static final AdvisoryLock POLICY = new AdvisoryLock(0x5347_0203);

    private final Sql sql;

    PactConfirmationPolicies(Sql sql) {
        this.sql = sql;
    }

    /** Serialises changes of this pact's policy until commit. */
    public void lock(String pact) {
        POLICY.lock(sql, pact);
    }

    /** Empty when the pact has set none. */
    public Optional<PactConfirmationPolicy> ofPact(String pact) {
        return findByIdOptional(pact);
    }

    public List<PactConfirmationPolicy> all() {
        return listAll();
    }

    /** Flushes it, so that its version is that of the row. */
    public void save(PactConfirmationPolicy policy) {
        persist(policy);
        flush();
    }
}
