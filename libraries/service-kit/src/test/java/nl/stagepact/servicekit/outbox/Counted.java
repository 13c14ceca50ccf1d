package nl.stagepact.servicekit.outbox;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/** An event numbered within its key. */
public record Counted(String counter, int number) implements Event {

    public static final EventType TYPE = new EventType("nl.stagepact.tests.counted.v1", Counted.class);

    @Override
    public EventType type() {
        return TYPE;
    }

    @Override
    public String key() {
        return counter;
    }

    @Override
    public String subject() {
        return counter;
    }
}
