package nl.stagepact.shortage.digest.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.shortage.digest.usecase.MakeDigest;
import nl.stagepact.shortage.register.schedule.ForEachPact;

/** Makes due digests. */
@ApplicationScoped
public class DigestTimer {

    private static final Logger LOG = Logger.getLogger(DigestTimer.class);

    private final ForEachPact forEachPact;
    private final MakeDigest makeDigest;

    DigestTimer(ForEachPact forEachPact, MakeDigest makeDigest) {
        this.forEachPact = forEachPact;
        this.makeDigest = makeDigest;
    }

    @Scheduled(every = "{stagepact.schedule.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeDueDigests() {
        forEachPact.run("Digest could not be made", pact -> makeDigest.makeIfDue(pact).ifPresent(
                digest -> LOG.infof("Digest made: pact=%s, number=%d", digest.pact(), digest.number())));
    }
}
