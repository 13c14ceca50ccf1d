package nl.stagepact.servicekit.deadletter;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import nl.stagepact.servicekit.inbox.Inbox;
import nl.stagepact.servicekit.problem.ProblemException;

/** Gives up the first parked event of a key, and keeps it with the reason. */
@ApplicationScoped
public class SkipDeadLetter {

    private static final Logger LOG = Logger.getLogger(SkipDeadLetter.class);

    private final DeadLetters deadLetters;
    private final Inbox inbox;
    private final Clock clock;

    SkipDeadLetter(DeadLetters deadLetters, Inbox inbox, Clock clock) {
        this.deadLetters = deadLetters;
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * Idempotent: an event that was skipped before keeps its first reason.
     *
     * @param id of the dead letter
     * @param by the OAuth client
     * @throws ProblemException 404 for an event that is not parked, 409 for one that is not the first of its key: later ones
     *         follow from it
     */
    @Transactional
    public SkippedDeadLetter skip(UUID id, String reason, String by) {
        Optional<DeadLetter> found = deadLetters.find(id);
        if (found.isPresent()) {
            DeadLetter letter = found.get();
            inbox.lockKey(letter.topic(), letter.key());
            // Somebody else may have handled or skipped it while this waited for the lock.
            deadLetters.first(letter.topic(), letter.key()).filter(first -> first.position() <= letter.position())
                    .ifPresent(first -> skip(letter, first, reason, by));
        }
        return deadLetters.skipped(id).orElseThrow(ProblemException::notFound);
    }

    private void skip(DeadLetter letter, DeadLetter first, String reason, String by) {
        if (first.position() < letter.position()) {
            throw new ProblemException(409, "dead-letter-not-first", first.id());
        }
        deadLetters.skip(letter, reason, clock.instant(), by);
        LOG.warnf("Dead letter skipped: topic=%s key=%s id=%s event=%s type=%s by=%s", letter.topic(), letter.key(),
                letter.id(),
                letter.eventId(), letter.type(), by);
    }
}
