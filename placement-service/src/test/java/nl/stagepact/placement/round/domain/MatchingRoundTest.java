package nl.stagepact.placement.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.stagepact.placement.matching.domain.MatchingMethod;
import nl.stagepact.placement.matching.domain.MatchingPolicy;

class MatchingRoundTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");
    private static final UUID ID = UUID.fromString("019c0a2e-6f3e-7c51-9d6a-0b2f4c8d1e77");

    @Test
    void theSaltIsKnownWithTheLastPart() {
        MatchingRound round = frozen("99DA", "99DB");
        reveal(round, "99DA", 1);
        assertThat(round.salt().text()).isNull();
        assertThat(round.state()).isEqualTo(RoundState.REVEALING);
        reveal(round, "99DB", 2);
        assertThat(round.salt().text()).matches("[0-9a-f]{64}");
        assertThat(round.state()).isEqualTo(RoundState.READY);
    }

    @Test
    void everyPartChangesTheSaltAndTheOrderOfRevealingDoesNot() {
        Set<String> salts = new HashSet<>();
        for (int part = 1; part <= 50; part++) {
            MatchingRound round = opened();
            commit(round, "99DA", 1, 0);
            commit(round, "99DB", 1, part);
            round.freeze(new FrozenInput("hash", 1, 1), NOW);
            reveal(round, "99DB", part);
            reveal(round, "99DA", 0);
            salts.add(round.salt().text());
        }
        assertThat(salts).hasSize(50);
    }

    @Test
    void onePartyAloneCannotChooseTheSalt() {
        MatchingRound round = opened();
        assertThatThrownBy(round::requireFreezable).isInstanceOf(RoundRejected.TooFewParties.class);
        commit(round, "99DA", 1, 1);
        commit(round, "99DA", 1, 1);
        assertThatThrownBy(() -> round.freeze(new FrozenInput("hash", 1, 1), NOW))
                .isInstanceOf(RoundRejected.TooFewParties.class);
    }

    @Test
    void nobodyRevealsAnotherPartThanItCommitted() {
        MatchingRound round = frozen("99DA", "99DB");
        assertThatThrownBy(() -> reveal(round, "99DA", 7)).isInstanceOf(RoundRejected.NotThatPart.class);
        assertThatThrownBy(() -> reveal(round, "99DC", 1)).isInstanceOf(RoundRejected.NotAParty.class);
    }

    @Test
    void nobodyCommitsTheHashOfAnotherParty() {
        MatchingRound round = opened();
        String copied = SaltPart.commitment(ID, 1, "99DA", part(1));
        round.commit("99DA", copied, NOW);
        round.commit("99DB", copied, NOW);
        round.freeze(new FrozenInput("hash", 1, 1), NOW);
        reveal(round, "99DA", 1);
        assertThatThrownBy(() -> round.reveal("99DB", part(1), NOW)).isInstanceOf(RoundRejected.NotThatPart.class);
    }

    @Test
    void aCommitmentCannotBeChanged() {
        MatchingRound round = opened();
        commit(round, "99DA", 1, 1);
        assertThatThrownBy(() -> commit(round, "99DA", 1, 2)).isInstanceOf(RoundRejected.CommittedAlready.class);
    }

    @Test
    void nobodyRevealsBeforeTheInputIsFrozen() {
        MatchingRound round = committed("99DA", "99DB");
        assertThatThrownBy(() -> reveal(round, "99DA", 1)).isInstanceOf(RoundRejected.NotInThisState.class);
    }

    @Test
    void whoWithholdsItsPartGainsNothingAndIsLeftOut() {
        MatchingRound round = frozen("99DA", "99DB", "99DC");
        reveal(round, "99DA", 1);
        reveal(round, "99DB", 2);
        assertThat(round.passTerm(NOW.plus(Duration.ofHours(24)).minusMillis(1))).isFalse();
        Instant late = NOW.plus(Duration.ofHours(24));
        assertThat(round.passTerm(late)).isTrue();
        assertThat(round.state()).isEqualTo(RoundState.RECOMMITTING);
        assertThat(round.salt().parts()).filteredOn(SaltPart::leftOut).extracting(SaltPart::party).containsExactly("99DC");
        assertThatThrownBy(() -> commit(round, "99DC", 2, 9)).isInstanceOf(RoundRejected.NotAParty.class);
        commit(round, "99DA", 2, 11);
        commit(round, "99DB", 2, 12);
        assertThat(round.state()).isEqualTo(RoundState.REVEALING);
        reveal(round, "99DA", 11);
        reveal(round, "99DB", 12);
        assertThat(round.state()).isEqualTo(RoundState.READY);
        assertThat(round.salt().parties()).as("whose students take part").containsExactlyInAnyOrder("99DA", "99DB", "99DC");
    }

    @Test
    void aRoundWithFewerThanTwoPartiesLeftIsAbandoned() {
        MatchingRound round = frozen("99DA", "99DB");
        reveal(round, "99DA", 1);
        round.passTerm(NOW.plus(Duration.ofHours(24)));
        assertThat(round.state()).isEqualTo(RoundState.ABANDONED);
        MatchingRound never = committed("99DA", "99DB");
        never.passTerm(NOW.plus(Duration.ofHours(24)));
        assertThat(never.state()).as("never frozen").isEqualTo(RoundState.ABANDONED);
    }

    @Test
    void nothingIsPublishedBeforeItsMoment() {
        MatchingRound round = new MatchingRound(ID, "amersfoort", policy(),
                new RoundRules(null, 24, NOW.plusSeconds(60), false), NOW, "99DA");
        commit(round, "99DA", 1, 1);
        commit(round, "99DB", 1, 2);
        round.freeze(new FrozenInput("hash", 1, 1), NOW);
        reveal(round, "99DA", 1);
        reveal(round, "99DB", 2);
        round.decide("result", NOW);
        assertThatThrownBy(() -> round.publish("result", NOW.plusSeconds(59))).isInstanceOf(RoundRejected.TooEarly.class);
        round.publish("result", NOW.plusSeconds(60));
        assertThat(round.state()).isEqualTo(RoundState.PUBLISHED);
    }

    @Test
    void flagsOfASchoolCountUpToTheShareOfTheRound() {
        RoundRules rules = new RoundRules(40, 24, null, false);
        assertThat(rules.flagsCount(10, 4)).isTrue();
        assertThat(rules.flagsCount(10, 5)).isFalse();
        assertThat(rules.flagsCount(0, 0)).isTrue();
        assertThat(new RoundRules(null, 24, null, false).flagsCount(10, 10)).isTrue();
    }

    /** Whatever is tried in whatever order: no salt without the parts of two parties, and nothing decided without a salt. */
    @Property(tries = 2_000)
    void noSequenceOfStepsLeadsToASteeredRound(@ForAll List<Step> steps) {
        MatchingRound round = opened();
        Instant now = NOW;
        for (Step step : steps) {
            try {
                int attempt = round.salt().attempt();
                switch (step) {
                    case COMMIT_A -> commit(round, "99DA", attempt, attempt);
                    case COMMIT_B -> commit(round, "99DB", attempt, attempt);
                    case COMMIT_C -> commit(round, "99DC", attempt, attempt);
                    case FREEZE -> round.freeze(new FrozenInput("hash", 1, 1), now);
                    case REVEAL_A -> reveal(round, "99DA", attempt);
                    case REVEAL_B -> reveal(round, "99DB", attempt);
                    case REVEAL_C -> reveal(round, "99DC", attempt);
                    case TERM -> {
                        now = now.plus(Duration.ofHours(24));
                        round.passTerm(now);
                    }
                    case DECIDE -> round.decide("result", now);
                }
            } catch (RoundRejected _) {
                // is refused
            }
            if (round.salt().text() != null) {
                int attempt = round.salt().attempt();
                assertThat(round.salt().parts()).filteredOn(each -> each.attempt() == attempt && !each.leftOut())
                        .hasSizeGreaterThanOrEqualTo(2).allSatisfy(each -> assertThat(each.part()).isNotNull());
                assertThat(round.frozen().inputHash()).isNotNull();
            }
            if (round.state() == RoundState.DECIDED || round.state() == RoundState.READY) {
                assertThat(round.salt().text()).isNotNull();
            }
        }
    }

    enum Step {
        COMMIT_A,
        COMMIT_B,
        COMMIT_C,
        FREEZE,
        REVEAL_A,
        REVEAL_B,
        REVEAL_C,
        TERM,
        DECIDE
    }

    private static MatchingPolicy policy() {
        return new MatchingPolicy(MatchingMethod.BEST, 1, MatchingPolicy.DEFAULT_PRIORITIES, 12);
    }

    private static MatchingRound opened() {
        return new MatchingRound(ID, "amersfoort", policy(), new RoundRules(null, 24, null, false), NOW, "99DA");
    }

    private static MatchingRound committed(String... parties) {
        MatchingRound round = opened();
        for (int i = 0; i < parties.length; i++) {
            commit(round, parties[i], 1, i + 1);
        }
        return round;
    }

    private static MatchingRound frozen(String... parties) {
        MatchingRound round = committed(parties);
        round.freeze(new FrozenInput("hash", 1, 1), NOW);
        return round;
    }

    private static void commit(MatchingRound round, String party, int attempt, int number) {
        round.commit(party, SaltPart.commitment(ID, attempt, party, part(number)), NOW);
    }

    private static void reveal(MatchingRound round, String party, int number) {
        round.reveal(party, part(number), NOW);
    }

    private static String part(int number) {
        byte[] bytes = new byte[32];
        bytes[31] = (byte) number;
        return HexFormat.of().formatHex(bytes);
    }
}
