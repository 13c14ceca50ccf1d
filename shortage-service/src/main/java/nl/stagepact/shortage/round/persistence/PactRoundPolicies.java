package nl.stagepact.shortage.round.persistence;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.shortage.round.domain.PactRoundPolicy;

/** Pacts' own policies. Every query filters by pact. */
@ApplicationScoped
public class PactRoundPolicies implements PanacheRepositoryBase<PactRoundPolicy, String> {

    /** The pact's own policy; empty if the default of the installation applies. */
    public Optional<PactRoundPolicy> ofPact(String pact) {
        return findByIdOptional(pact);
    }

    /** Flushes, so that the version of the policy is the stored one. */
    public void save(PactRoundPolicy policy) {
        persist(policy);
        flush();
    }
}
