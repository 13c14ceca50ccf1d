package nl.stagepact.servicekit.deadletter;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.inbox.Reason;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.sql.Outage;

/** Handles the parked events of a key in order, each in a transaction of its own, until none is left or one fails again. */
@ApplicationScoped
public class ReplayDeadLetters {

    private static final Logger LOG = Logger.getLogger(ReplayDeadLetters.class);
    /** Less than a client waits for an answer; what is left is replayed by the next request. */
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private final DeadLetters deadLetters;
    private final ReplayFirst replayFirst;

    ReplayDeadLetters(DeadLetters deadLetters, ReplayFirst replayFirst) {
        this.deadLetters = deadLetters;
        this.replayFirst = replayFirst;
    }

    /**
     * @param handled number of events that were handled
     * @param remaining number of events of the key that are still parked; with 0 the key is free
     * @param failed the event that failed again and why; null when none did
     */
    record Replay(int handled, int remaining, @Nullable Failure failed) {
    }

    /** @param id of the dead letter */
    record Failure(UUID id, UUID eventId, String type, String reason) {
    }

    /**
     * Idempotent: no event is handled twice.
     *
     * @param id of any dead letter of the key, also of one that was handled or skipped: the events behind it are replayed
     * @throws ProblemException 404 for an id that no dead letter has; 503 outcome-unknown when an outage ended it after some
     *         were handled
     */
    Replay replay(UUID id) {
        ParkedKey of = deadLetters.keyOf(id).orElseThrow(ProblemException::notFound);
        Replay replay = replay(of.topic(), of.key());
        LOG.infof("Dead letters replayed: topic=%s key=%s handled=%d remaining=%d failed=%s", of.topic(), of.key(),
                replay.handled(), replay.remaining(), replay.failed());
        return replay;
    }

    /** After an outage nobody may be told that nothing was stored when events were handled before it. */
    private Replay replay(String topic, String key) {
        AtomicInteger handled = new AtomicInteger();
        try {
            return replay(topic, key, handled);
        } catch (RuntimeException e) {
            if (handled.get() == 0 || !Outage.isCauseOf(e)) {
                throw e;
            }
            LOG.warnf("Dead letters replayed until an outage: topic=%s key=%s handled=%d cause=%s", topic, key, handled.get(),
                    Outage.describe(e));
            throw new ProblemException(503, "outcome-unknown");
        }
    }

    private Replay replay(String topic, String key, AtomicInteger handled) {
        long end = System.nanoTime() + AT_MOST.toNanos();
        Failure failed = null;
        try {
            while (System.nanoTime() < end && replayFirst.replay(topic, key)) {
                handled.incrementAndGet();
            }
        } catch (ReplayFirst.FailedAgain e) {
            if (Outage.isCauseOf(e)) {
                throw e;
            }
            failed = new Failure(e.letter().id(), e.letter().eventId(), e.letter().type(), Reason.of(e.getCause()));
            deadLetters.failedAgain(e.letter(), failed.reason());
        }
        return new Replay(handled.get(), deadLetters.countOf(topic, key), failed);
    }
}
