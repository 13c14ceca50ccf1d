package nl.stagepact.servicekit.deadletter;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.servicekit.inbox.EventDispatch;
import nl.stagepact.servicekit.inbox.Inbox;

/** Handles the first parked event of a key, in a transaction of its own. */
@ApplicationScoped
public class ReplayFirst {

    private final DeadLetters deadLetters;
    private final Inbox inbox;
    private final EventDispatch dispatch;
    private final Clock clock;

    ReplayFirst(DeadLetters deadLetters, Inbox inbox, EventDispatch dispatch, Clock clock) {
        this.deadLetters = deadLetters;
        this.inbox = inbox;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    /**
     * Waits for everybody else who works on the key: other administrators, and the consumer that parks its next event.
     *
     * @return false when nothing of the key is parked
     * @throws FailedAgain when it cannot be handled; it stays parked
     */
    @Transactional
    public boolean replay(String topic, String key) {
        inbox.lockKey(topic, key);
        Optional<DeadLetter> first = deadLetters.first(topic, key);
        first.ifPresent(this::handle);
        return first.isPresent();
    }

    private void handle(DeadLetter letter) {
        try {
            dispatch.handleParked(letter.type(), deadLetters.data(letter));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            throw new FailedAgain(letter, e);
        }
        deadLetters.handled(letter, clock.instant());
    }

    /** The handler failed; the transaction is rolled back. */
    static final class FailedAgain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient DeadLetter letter;

        FailedAgain(DeadLetter letter, Throwable cause) {
            super(cause);
            this.letter = letter;
        }

        DeadLetter letter() {
            return letter;
        }
    }
}
