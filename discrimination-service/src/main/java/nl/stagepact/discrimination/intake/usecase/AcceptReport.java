package nl.stagepact.discrimination.intake.usecase;

import java.time.Duration;
import java.util.Arrays;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.stagepact.discrimination.intake.domain.IntakeRejected;
import nl.stagepact.discrimination.intake.domain.Proof;
import nl.stagepact.discrimination.intake.domain.Receipt;
import nl.stagepact.discrimination.intake.domain.Submission;

/**
 * Accepts each report once. An Idempotency-Key would have to be stored, and would be a trace of the sender; so a report that
 * is sent again with the same challenge, such as after a lost connection, is answered from memory.
 */
@ApplicationScoped
public class AcceptReport {

    private static final int MOST_ANSWERS = 20_000;

    private final SubmitReport submitReport;
    private final Challenges challenges;
    private final Flood flood;
    private final Cache<String, Answered> answers;

    AcceptReport(SubmitReport submitReport, Challenges challenges, Flood flood, IntakeSettings settings) {
        this.submitReport = submitReport;
        this.challenges = challenges;
        this.flood = flood;
        // Longer than a challenge is valid, so that none is accepted twice.
        this.answers = Caffeine.newBuilder().maximumSize(MOST_ANSWERS)
                .expireAfterWrite(Duration.ofMinutes(settings.challengeMinutes() + 1L)).build();
    }

    private record Answered(byte[] digest, Receipt receipt) {
    }

    /**
     * @param proof null when none was sent
     * @param digest of the request
     * @throws IntakeRejected when a proof is needed, invalid, or was used for another report
     */
    public Receipt accept(Submission submission, @Nullable Proof proof, byte[] digest) {
        flood.count();
        if (proof == null) {
            if (flood.isOn()) {
                throw new IntakeRejected.ProofRequired();
            }
            return submitReport.submit(submission);
        }
        challenges.check(proof);
        Answered answered = answers.get(proof.challenge(), _ -> new Answered(digest, submitReport.submit(submission)));
        if (!Arrays.equals(answered.digest(), digest)) {
            throw new IntakeRejected.ProofUsed();
        }
        return answered.receipt();
    }
}
