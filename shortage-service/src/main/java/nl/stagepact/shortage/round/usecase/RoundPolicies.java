package nl.stagepact.shortage.round.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.shortage.round.domain.PactRoundPolicy;
import nl.stagepact.shortage.round.domain.RoundPolicy;
import nl.stagepact.shortage.round.domain.RoundRejected;
import nl.stagepact.shortage.round.domain.Tolerance;
import nl.stagepact.shortage.round.persistence.PactRoundPolicies;
import nl.stagepact.shortage.round.persistence.Rounds;

/** Reads and replaces the policies of pacts for their rounds; without its own a pact has the default of the installation. */
@ApplicationScoped
public class RoundPolicies {

    private final PactRoundPolicies policies;
    private final Rounds rounds;
    private final RoundSettings settings;
    private final Clock clock;

    RoundPolicies(PactRoundPolicies policies, Rounds rounds, RoundSettings settings, Clock clock) {
        this.policies = policies;
        this.rounds = rounds;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public RoundPolicy of(String pact) {
        return terms(policies.ofPact(pact));
    }

    /**
     * Applies to future rounds; existing ones keep theirs.
     *
     * @param expected accepts the version that the caller has read
     */
    @Transactional
    public RoundPolicy set(String pact, int cadenceDays, Tolerance tolerance, IntPredicate expected, String by) {
        rounds.lock(pact);
        Optional<PactRoundPolicy> own = policies.ofPact(pact);
        if (!expected.test(terms(own).version())) {
            throw new RoundRejected.ChangedMeanwhile();
        }
        Instant now = clock.instant();
        own.ifPresent(policy -> policy.change(cadenceDays, tolerance, now, by));
        PactRoundPolicy policy = own.orElseGet(() -> new PactRoundPolicy(pact, cadenceDays, tolerance, now, by));
        policies.save(policy);
        return policy.terms();
    }

    private RoundPolicy terms(Optional<PactRoundPolicy> own) {
        return own.map(PactRoundPolicy::terms).orElseGet(() -> new RoundPolicy(settings.cadenceDays(),
                new Tolerance(settings.toleranceAbsolute(), settings.tolerancePercent()), 0));
    }
}
