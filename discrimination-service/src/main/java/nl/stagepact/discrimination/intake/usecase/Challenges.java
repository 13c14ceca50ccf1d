package nl.stagepact.discrimination.intake.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.altcha.altcha.Altcha;

import nl.stagepact.discrimination.intake.domain.Challenge;
import nl.stagepact.discrimination.intake.domain.IntakeRejected;
import nl.stagepact.discrimination.intake.domain.Proof;
import nl.stagepact.discrimination.keys.usecase.DerivedKeys;

/** Makes and checks proof-of-work challenges (Altcha). Nothing is stored: a challenge is signed and names its own end. */
@ApplicationScoped
public class Challenges {

    private static final Altcha.Algorithm ALGORITHM = Altcha.Algorithm.SHA256;
    private static final String EXPIRES = "expires";
    private static final String MAX_NUMBER = "max";

    private final Flood flood;
    private final IntakeSettings settings;
    private final Clock clock;
    private final String key;
    private final SecureRandom random = new SecureRandom();

    Challenges(Flood flood, IntakeSettings settings, DerivedKeys keys, Clock clock) {
        this.flood = flood;
        this.settings = settings;
        this.clock = clock;
        this.key = HexFormat.of().formatHex(keys.of("stagepact key of challenges, v1"));
    }

    /** With nothing to solve, unless there is a flood. */
    public Challenge make() {
        long maxNumber = flood.isOn() ? settings.difficulty() : 0;
        try {
            Altcha.Challenge made = Altcha.createChallenge(new Altcha.ChallengeOptions().setAlgorithm(ALGORITHM).setHmacKey(key)
                    .setMaxNumber(maxNumber).setNumber(random.nextLong(maxNumber + 1))
                    .setExpires(clock.instant().plus(Duration.ofMinutes(settings.challengeMinutes())).getEpochSecond())
                    .addParam(MAX_NUMBER, Long.toString(maxNumber)));
            return new Challenge(made.challenge, made.salt, made.signature, maxNumber);
        } catch (Exception e) {
            throw new IllegalStateException("A challenge cannot be made", e);
        }
    }

    /** @throws IntakeRejected when it is no solution, or of a challenge that is too easy at present */
    void check(Proof proof) {
        Map<String, String> parameters = parameters(proof);
        if (number(parameters, EXPIRES) < clock.instant().getEpochSecond()) {
            throw new IntakeRejected.ProofInvalid();
        }
        if (flood.isOn() && number(parameters, MAX_NUMBER) < settings.difficulty()) {
            throw new IntakeRejected.ProofRequired();
        }
    }

    private Map<String, String> parameters(Proof proof) {
        Altcha.Payload payload = new Altcha.Payload();
        payload.algorithm = ALGORITHM.getName();
        payload.challenge = proof.challenge();
        payload.number = proof.number();
        payload.salt = proof.salt();
        payload.signature = proof.signature();
        try {
            // Expiry is checked by our clock.
            if (Altcha.verifySolution(payload, key, false)) {
                return Altcha.extractParams(proof.salt());
            }
        } catch (Exception e) {
            throw new IntakeRejected.ProofInvalid(); // a salt that the library cannot read
        }
        throw new IntakeRejected.ProofInvalid();
    }

    private static long number(Map<String, String> parameters, String name) {
        return Long.parseLong(parameters.getOrDefault(name, "0"));
    }
}
