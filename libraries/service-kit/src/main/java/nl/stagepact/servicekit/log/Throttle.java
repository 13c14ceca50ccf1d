package nl.stagepact.servicekit.log;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Lets one line through per interval, the first at once: an outage is one fact, however many requests meet it. */
public final class Throttle {

    private final long interval;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    public Throttle(Duration interval) {
        this.interval = interval.toNanos();
    }

    public boolean permits() {
        long now = System.nanoTime();
        long due = next.get();
        return now - due >= 0 && next.compareAndSet(due, now + interval);
    }
}
