package nl.stagepact.shortage.round.persistence;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.shortage.round.domain.PactRoundPolicy;

/** Policies of pacts that have one of their own. Every query names the pact. */
@ApplicationScoped
public class PactRoundPolicies implements PanacheRepositoryBase<PactRoundPolicy, String> {

    /** The pact's own; empty while it has that of the installation. */
    public Optional<PactRoundPolicy> ofPact(String pact) {
        return findByIdOptional(pact);
    }

    /** Writes it, so that its version is the one that the database has. */
    public void save(PactRoundPolicy policy) {
        persist(policy);
        flush();
    }
}
