package nl.stagepact.shortage.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.shortage.usecase.MakeDigest;
import nl.stagepact.shortage.usecase.OpenRounds;

/** Makes digests that are due. What fails for one pact is tried again next time. */
@ApplicationScoped
public class DigestTimer {

    private static final Logger LOG = Logger.getLogger(DigestTimer.class);

    private final OpenRounds openRounds;
    private final MakeDigest makeDigest;

    DigestTimer(OpenRounds openRounds, MakeDigest makeDigest) {
        this.openRounds = openRounds;
        this.makeDigest = makeDigest;
    }

    @Scheduled(every = "{stagepact.schedule.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeDueDigests() {
        for (String pact : openRounds.pacts()) {
            try {
                makeDigest.makeIfDue(pact).ifPresent(
                        digest -> LOG.infof("Digest made: pact=%s, number=%d", digest.pact(), digest.number()));
            } catch (RuntimeException e) {
                LOG.errorf(e, "A digest could not be made: pact=%s", pact);
            }
        }
    }
}
