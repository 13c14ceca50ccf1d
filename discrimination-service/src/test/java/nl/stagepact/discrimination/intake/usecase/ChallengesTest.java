package nl.stagepact.discrimination.intake.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;

import nl.stagepact.discrimination.intake.domain.Challenge;
import nl.stagepact.discrimination.intake.domain.IntakeRejected;
import nl.stagepact.discrimination.intake.domain.Proof;
import nl.stagepact.discrimination.keys.usecase.DerivedKeys;
import nl.stagepact.discrimination.keys.usecase.KeySettings;
import nl.stagepact.testkit.MovableClock;

class ChallengesTest {

    private static final int THRESHOLD = 5;
    private static final int DIFFICULTY = 2_000;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-30T10:00:00Z"));
    private final IntakeSettings settings = new IntakeSettings() {
        @Override
        public int floodPerMinute() {
            return THRESHOLD;
        }

        @Override
        public int difficulty() {
            return DIFFICULTY;
        }

        @Override
        public int challengeMinutes() {
            return 10;
        }
    };
    private final Flood flood = new Flood(clock, settings);
    private final Challenges challenges = new Challenges(flood, settings, new DerivedKeys(new KeySettings() {

        @Override
        public int ownKeyDays() {
            return 7;
        }

        @Override
        public String organisationSecrets() {
            return "";
        }

        @Override
        public String pseudonymSecret() {
            return "the-pseudonym-secret-of-the-tests-only";
        }
    }), clock);

    @Test
    void nothingIsToBeSolvedUntilAFlood() {
        reports(THRESHOLD);
        assertThat(challenges.make().maxNumber()).isZero();
        reports(1);
        assertThat(challenges.make().maxNumber()).isEqualTo(DIFFICULTY);
    }

    @Test
    void aFloodIsOverAMinuteAfterItsLast() {
        reports(THRESHOLD + 1);
        clock.advance(Duration.ofMinutes(1));
        assertThat(challenges.make().maxNumber()).isEqualTo(DIFFICULTY);
        clock.advance(Duration.ofMinutes(1));
        assertThat(challenges.make().maxNumber()).isZero();
    }

    @Test
    void aChallengeOfBeforeTheFloodIsTooEasyDuringIt() {
        Proof easy = solve(challenges.make());
        assertThatCode(() -> challenges.check(easy)).doesNotThrowAnyException();
        reports(THRESHOLD + 1);
        assertThatThrownBy(() -> challenges.check(easy)).isInstanceOf(IntakeRejected.ProofRequired.class);
        Proof hard = solve(challenges.make());
        assertThatCode(() -> challenges.check(hard)).doesNotThrowAnyException();
    }

    @Test
    void aChallengeIsValidForTenMinutes() {
        Proof proof = solve(challenges.make());
        clock.advance(Duration.ofMinutes(10));
        assertThatCode(() -> challenges.check(proof)).doesNotThrowAnyException();
        clock.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> challenges.check(proof)).isInstanceOf(IntakeRejected.ProofInvalid.class);
    }

    @Test
    void aForgedOrUnsolvedChallengeIsInvalid() {
        reports(THRESHOLD + 1);
        Proof proof = solve(challenges.make());
        for (Proof wrong : new Proof[] {
                new Proof(proof.challenge(), proof.salt(), proof.signature(), proof.number() + 1),
                new Proof(proof.challenge(), proof.salt().replace("max=", "max=9"), proof.signature(), proof.number()),
                new Proof(proof.challenge(), proof.salt(), "0".repeat(64), proof.number()),
                new Proof("", "%", "?&=&", 0) }) {
            assertThatThrownBy(() -> challenges.check(wrong)).isInstanceOf(IntakeRejected.ProofInvalid.class);
        }
    }

    private void reports(int count) {
        IntStream.range(0, count).forEach(_ -> flood.count());
    }

    private static Proof solve(Challenge challenge) {
        try {
            long number = Altcha.solveChallenge(challenge.challenge(), challenge.salt(), Altcha.Algorithm.SHA256,
                    challenge.maxNumber(), 0).number;
            return new Proof(challenge.challenge(), challenge.salt(), challenge.signature(), number);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
