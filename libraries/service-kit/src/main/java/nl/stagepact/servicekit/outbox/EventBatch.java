package nl.stagepact.servicekit.outbox;

import java.util.ArrayList;
import java.util.List;

import nl.stagepact.events.Event;

/**
 * Appends events in chunks, so that a batch of 250,000 is never in memory at once. Requires a transaction that already excludes
 * every other writer of these keys; see {@link Outbox#appendExclusively}.
 */
public final class EventBatch implements AutoCloseable {

    private static final int CHUNK = 1_000;

    private final Outbox outbox;
    private final List<Event> waiting = new ArrayList<>(CHUNK);
    private int count;

    EventBatch(Outbox outbox) {
        this.outbox = outbox;
    }

    public void add(Event event) {
        count++;
        waiting.add(event);
        if (waiting.size() == CHUNK) {
            flush();
        }
    }

    /** @return number of events added */
    public int count() {
        return count;
    }

    /** Appends the last, incomplete chunk. */
    @Override
    public void close() {
        flush();
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            outbox.appendExclusively(waiting);
            waiting.clear();
        }
    }
}
