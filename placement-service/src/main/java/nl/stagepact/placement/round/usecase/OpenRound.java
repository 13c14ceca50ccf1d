package nl.stagepact.placement.round.usecase;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.placement.matching.domain.MatchingPolicy;
import nl.stagepact.placement.round.domain.JointSalt;
import nl.stagepact.placement.round.domain.MatchingRound;
import nl.stagepact.placement.round.domain.RoundRejected;
import nl.stagepact.placement.round.domain.RoundRules;
import nl.stagepact.placement.round.persistence.MatchingRounds;
import nl.stagepact.servicekit.idempotency.IdempotencyKeys;

/** Opens a round of matching of a pact. */
@ApplicationScoped
public class OpenRound {

    private final MatchingRounds rounds;
    private final IdempotencyKeys keys;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    OpenRound(MatchingRounds rounds, IdempotencyKeys keys, Clock clock) {
        this.rounds = rounds;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @param idempotencyKey null when the client sent none
     * @param fingerprint digest of the request
     * @throws RoundRejected.NotAPartner when the caller is no partner of the pact
     */
    @Transactional
    public MatchingRound open(String pact, MatchingPolicy policy, RoundRules rules, RoundRights rights,
            @Nullable String idempotencyKey, byte[] fingerprint) {
        if (!rights.pacts().contains(pact)) {
            throw new RoundRejected.NotAPartner();
        }
        return keys.createOnce(rights.client(), idempotencyKey, fingerprint, () -> {
            if (hasOpen(pact)) {
                throw new RoundRejected.OneAtATime();
            }
            MatchingRound round = new MatchingRound(ids.generate(), pact, policy, rules, clock.instant(), rights.party());
            rounds.insert(round);
            return round;
        }, MatchingRound::id, id -> rounds.inserted(id).orElseThrow(RoundRejected.NotFound::new));
    }

    /** In the name of the pact. @return false when it has a round that is not published yet */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean openScheduled(String pact, MatchingPolicy policy, RoundRules rules) {
        if (hasOpen(pact)) {
            return false;
        }
        rounds.insert(new MatchingRound(ids.generate(), pact, policy, rules, clock.instant(), JointSalt.PACT));
        return true;
    }

    /** Until commit nobody else opens one. */
    private boolean hasOpen(String pact) {
        rounds.lockPact(pact);
        return rounds.hasOpen(pact);
    }
}
