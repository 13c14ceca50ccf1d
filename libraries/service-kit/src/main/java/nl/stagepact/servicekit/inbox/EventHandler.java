package nl.stagepact.servicekit.inbox;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * What a service does with one kind of event. Called within the transaction that also marks the event as handled, so that
 * either both happen or neither; per key in the order in which the events were committed.
 *
 * @param <E> the event's record
 */
public interface EventHandler<E extends Event> {

    EventType type();

    /** @throws RuntimeException when it cannot be handled: it is tried again, and after five tries set apart */
    void handle(E event);
}
