package nl.stagepact.servicekit.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

/** Wakes the relay of this process right after a commit: PostgreSQL's NOTIFY in each transaction costs half the writes. */
@ApplicationScoped
public class OutboxWakeUp {

    private final Semaphore bell = new Semaphore(0);

    void ring() {
        bell.release();
    }

    /** Returns when rung since the last time, or when the time is over. */
    void await(Duration atMost) throws InterruptedException {
        if (bell.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }
}
