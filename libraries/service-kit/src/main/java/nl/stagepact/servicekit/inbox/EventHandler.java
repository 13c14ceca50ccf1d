package nl.stagepact.servicekit.inbox;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * Handles one type of event. Called in the transaction that also marks the event as handled, so both commit or neither does;
 * per key in the order in which the producer committed the events.
 *
 * @param <E> the event's record
 */
public interface EventHandler<E extends Event> {

    EventType type();

    /** @throws RuntimeException when the event cannot be handled: it is retried, and dead-lettered after five attempts */
    void handle(E event);
}
