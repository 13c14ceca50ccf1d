package nl.stagepact.shortage.round.usecase;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.shortage.round.domain.RoundPolicy;
import nl.stagepact.shortage.round.domain.RoundRejected;
import nl.stagepact.shortage.round.domain.Tolerance;
import nl.stagepact.shortage.round.persistence.Rounds;

/** How a pact holds its rounds: its own way, or that of the installation. */
@ApplicationScoped
public class RoundPolicies {

    private final Rounds rounds;
    private final RoundSettings settings;
    private final Clock clock;

    RoundPolicies(Rounds rounds, RoundSettings settings, Clock clock) {
        this.rounds = rounds;
        this.settings = settings;
        this.clock = clock;
    }

    public RoundPolicy of(String pact) {
        return rounds.policy(pact).orElseGet(() -> new RoundPolicy(settings.cadenceDays(),
                new Tolerance(settings.toleranceAbsolute(), settings.tolerancePercent()), 0));
    }

    /**
     * For rounds from now on; those that are open keep theirs.
     *
     * @param seen version that the caller has looked at
     */
    @Transactional
    public RoundPolicy set(String pact, int cadenceDays, Tolerance tolerance, int seen, String by) {
        rounds.lock(pact);
        if (of(pact).version() != seen) {
            throw new RoundRejected.ChangedMeanwhile();
        }
        RoundPolicy policy = new RoundPolicy(cadenceDays, tolerance, seen + 1);
        rounds.setPolicy(pact, policy, clock.instant(), by);
        return policy;
    }
}
